package nl.welzijnoprecept.assessment.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.assessment.Measurement;
import nl.welzijnoprecept.assessment.Moment;
import nl.welzijnoprecept.assessment.Pair;
import nl.welzijnoprecept.assessment.Pair.Change;
import org.jspecify.annotations.Nullable;

/** An instrument at the start and later, side by side. */
record PairView(
        Instrument instrument,
        int version,
        Side start,

        @Schema(description = "The last END, or as long as there is none the last INTERIM.")
        Side later,

        long days,
        List<ItemChange> items,

        @Schema(description = "Null for POSITIVE_HEALTH: a conversation tool has no total.", nullable = true) @Nullable
        Change total) {

    /** Which measurement. */
    record Side(UUID id, Moment moment, LocalDate takenOn) {
        static Side of(Measurement measurement) {
            return new Side(measurement.id().value(), measurement.moment(), measurement.takenOn());
        }
    }

    /** What changed of one item; what was not asked is null. */
    record ItemChange(
            String code,
            @Nullable Integer start,
            @Nullable Integer later,
            @Nullable Integer difference) {}

    static PairView of(Pair pair) {
        return new PairView(
                pair.start().instrument(),
                pair.start().version(),
                Side.of(pair.start()),
                Side.of(pair.later()),
                pair.days(),
                pair.start().definition().items().stream()
                        .map(item -> {
                            var change = pair.of(item);
                            return new ItemChange(item.code(), change.start(), change.later(), change.difference());
                        })
                        .toList(),
                pair.total());
    }
}
