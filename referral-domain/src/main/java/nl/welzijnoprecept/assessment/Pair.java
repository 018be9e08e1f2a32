package nl.welzijnoprecept.assessment;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The same instrument at the start and later: what lies between them is told item by item, nothing is averaged.
 *
 * @param later at the end; as long as there is none, in between
 */
public record Pair(Measurement start, Measurement later) {

    /** Of one item, or of the total; a side is null where it was not asked, and then there is no difference. */
    public record Change(
            @Nullable Integer start,
            @Nullable Integer later,
            @Nullable Integer difference) {
        static Change of(@Nullable Integer start, @Nullable Integer later) {
            return new Change(start, later, start == null || later == null ? null : later - start);
        }
    }

    /**
     * Of each instrument the first START with the last END after it, or else the last INTERIM. Another version is another
     * scale: they do not pair.
     *
     * @param measurements by the day they were taken, oldest first
     */
    public static List<Pair> of(List<Measurement> measurements) {
        return Arrays.stream(Instrument.values())
                .flatMap(instrument ->
                        ofOne(measurements.stream()
                                        .filter(one -> one.instrument() == instrument)
                                        .toList())
                                .stream())
                .toList();
    }

    private static Optional<Pair> ofOne(List<Measurement> taken) {
        return taken.stream()
                .filter(one -> one.moment() == Moment.START)
                .findFirst()
                .flatMap(start -> last(taken, start, Moment.END)
                        .or(() -> last(taken, start, Moment.INTERIM))
                        .map(later -> new Pair(start, later)));
    }

    private static Optional<Measurement> last(List<Measurement> taken, Measurement start, Moment moment) {
        return taken.stream()
                .filter(one -> one.moment() == moment
                        && one.version() == start.version()
                        && !one.takenOn().isBefore(start.takenOn()))
                .reduce((_, last) -> last);
    }

    public long days() {
        return ChronoUnit.DAYS.between(start.takenOn(), later.takenOn());
    }

    public Change of(Item item) {
        return Change.of(start.scores().get(item.code()), later.scores().get(item.code()));
    }

    /** Null for a conversation tool. */
    public @Nullable Change total() {
        var before = start.result();
        var after = later.result();
        return before == null || after == null ? null : Change.of(before.total(), after.total());
    }
}
