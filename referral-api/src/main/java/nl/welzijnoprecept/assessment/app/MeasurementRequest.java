package nl.welzijnoprecept.assessment.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.assessment.Measurement;
import nl.welzijnoprecept.assessment.Moment;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Answers to the items of an instrument. */
record MeasurementRequest(
        @NotNull Instrument instrument,
        @NotNull Moment moment,
        @NotNull @PastOrPresent(message = "DATE_IN_FUTURE") LocalDate takenOn,

        @NotNull
        @Schema(
                description =
                        "By item. POSITIVE_HEALTH: BODY, MIND, MEANING, QUALITY_OF_LIFE, PARTICIPATION, DAILY_LIFE, "
                                + "0 to 10 each, what was not talked about left out. DJG6: Q1 to Q6, each 0 no, 1 more or less, "
                                + "2 yes, at most one left out. WHO5: Q1 to Q5, 0 to 5 each. As GET /instruments tells.",
                example = "{\"BODY\": 6, \"PARTICIPATION\": 2}")
        Map<String, @Nullable Integer> scores)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (takenOn != null) {
            errors.addAll(Measurement.checkTakenOn("takenOn", takenOn, today));
        }
        if (instrument != null && scores != null) {
            errors.addAll(instrument.current().check("scores", scores));
        }
        return errors;
    }

    /** The scores that were given. */
    Map<String, Integer> given() {
        Map<String, Integer> given = new HashMap<>();
        scores.forEach((item, score) -> {
            if (score != null) {
                given.put(item, score);
            }
        });
        return given;
    }
}
