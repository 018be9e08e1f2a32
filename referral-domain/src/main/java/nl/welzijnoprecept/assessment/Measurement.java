package nl.welzijnoprecept.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What a client answered to the items of an instrument on one day.
 *
 * @param scores by item; what was not asked is not there
 */
public record Measurement(
        MeasurementId id,
        ReferralId referral,
        Instrument instrument,
        Moment moment,
        LocalDate takenOn,
        Map<String, Integer> scores,
        ProfessionalId recordedBy,
        Instant recordedAt) {

    /** What is said to be older is a slip of the pen. */
    public static final Period RECORDED_WITHIN = Period.ofYears(10);

    public Measurement {
        var errors = instrument.check("scores", scores);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        scores = Map.copyOf(scores);
    }

    /** What is wrong with a day that lies in the past. */
    public static List<FieldError> checkTakenOn(String field, LocalDate takenOn, LocalDate today) {
        return takenOn.isBefore(today.minus(RECORDED_WITHIN))
                ? List.of(new FieldError(field, "DATE_TOO_LONG_AGO"))
                : List.of();
    }

    /** Null for a conversation tool. */
    public @Nullable Result result() {
        return instrument.result(scores);
    }
}
