package nl.welzijnoprecept.accesslog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the log. How many lines match in all is not told: to count them is to read them.
 *
 * @param next null at the end
 */
public record AccessLogPage(
        List<AccessLogLine> lines, @Nullable Position next) {
    /** Right after this line. */
    public record Position(Instant recordedAt, long id) {}
}
