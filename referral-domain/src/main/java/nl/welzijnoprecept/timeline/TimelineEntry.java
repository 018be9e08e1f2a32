package nl.welzijnoprecept.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a timeline: codes only, no words.
 *
 * @param key   its place among those of the same moment
 * @param id    of what it is about: a goal and each of its changes have the same
 * @param code  what it was: the step, the kind, the instrument, the moment
 * @param state where that brought it
 */
public record TimelineEntry(
        Instant at,
        String key,
        TimelineKind kind,
        UUID id,
        String code,
        @Nullable String state) {

    /** A place in the list, newest first. */
    public record Position(Instant at, String key) {}

    public Position position() {
        return new Position(at, key);
    }
}
