package nl.welzijnoprecept.assessment.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.assessment.Measurement;
import nl.welzijnoprecept.assessment.Moment;
import nl.welzijnoprecept.assessment.Result;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** A measurement with what it comes to. */
record MeasurementView(
        UUID id,
        Instrument instrument,
        Moment moment,
        LocalDate takenOn,
        Map<String, Integer> scores,

        @Nullable @Schema(description = "Null for POSITIVE_HEALTH: a conversation tool has no total.")
        Result result,

        PartyView recordedBy,
        Instant recordedAt) {

    static MeasurementView of(Measurement measurement, Names names) {
        return new MeasurementView(
                measurement.id().value(),
                measurement.instrument(),
                measurement.moment(),
                measurement.takenOn(),
                inOrder(measurement),
                measurement.result(),
                PartyView.of(names.of(measurement.recordedBy())),
                measurement.recordedAt());
    }

    /** As the items are asked. */
    private static Map<String, Integer> inOrder(Measurement measurement) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (var item : measurement.instrument().items()) {
            var score = measurement.scores().get(item);
            if (score != null) {
                scores.put(item, score);
            }
        }
        return scores;
    }
}
