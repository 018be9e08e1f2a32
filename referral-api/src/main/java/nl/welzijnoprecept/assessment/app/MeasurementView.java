package nl.welzijnoprecept.assessment.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.assessment.Advice;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.assessment.Measurement;
import nl.welzijnoprecept.assessment.Moment;
import nl.welzijnoprecept.assessment.Result;
import nl.welzijnoprecept.assessment.SubscaleScore;
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

        @Schema(description = "Of the instrument, that it was scored with.")
        int version,

        @Schema(description = "Parts of a scale, each when all of its items were answered; empty where there are none.")
        List<SubscaleScore> subscales,

        @Schema(description = "What the result asks of the coach; mostly nothing.")
        List<AdviceView> advice,

        PartyView recordedBy,
        Instant recordedAt,

        @Schema(description = "Whether the client gave it at home, on their own page.")
        boolean byClient) {

    /**
     * What to do, in plain Dutch; never what is the matter with somebody.
     *
     * @param permissionToShare whether the client permits now that more is told to the referrer than how it stands
     */
    record AdviceView(Advice.Code code, boolean promptly, String text, boolean permissionToShare) {}

    static MeasurementView of(Taken taken, Names names) {
        var measurement = taken.measurement();
        return new MeasurementView(
                measurement.id().value(),
                measurement.instrument(),
                measurement.moment(),
                measurement.takenOn(),
                inOrder(measurement),
                measurement.result(),
                measurement.version(),
                measurement.definition().subscales(measurement.scores()),
                measurement.advice().stream()
                        .map(advice ->
                                new AdviceView(advice.code(), advice.promptly(), advice.text(), taken.mayBeShared()))
                        .toList(),
                PartyView.of(names.of(measurement.recordedBy())),
                measurement.recordedAt(),
                Actor.CLIENT.equals(measurement.recordedBy()));
    }

    /** As the items are asked. */
    private static Map<String, Integer> inOrder(Measurement measurement) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (var item : measurement.definition().items()) {
            var score = measurement.scores().get(item.code());
            if (score != null) {
                scores.put(item.code(), score);
            }
        }
        return scores;
    }
}
