package nl.welzijnoprecept.accesslog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the log.
 *
 * @param total exact number of all lines that match
 * @param next  null at the end
 */
public record AccessLogPage(
        List<AccessLogLine> lines, long total, @Nullable Position next) {
    /** Right after this line. */
    public record Position(Instant recordedAt, long id) {}
}
