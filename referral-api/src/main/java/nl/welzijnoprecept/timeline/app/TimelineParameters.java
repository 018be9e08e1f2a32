package nl.welzijnoprecept.timeline.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.timeline.TimelineEntry;
import nl.welzijnoprecept.timeline.TimelineEntry.Position;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which part of a timeline. */
record TimelineParameters(
        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 100, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 100; 20 when left out.")
        Integer limit,

        @Nullable @Parameter(description = "What the part before gave as next.")
        String cursor)
        implements MeaningCheck {
    private static final int PARTS = 2;
    private static final String KEY = "[A-Z_]+/[0-9a-f-]{36}/[0-9]{9}";

    @Override
    public List<FieldError> check(LocalDate today) {
        return Cursors.faults(this::after);
    }

    int toLimit() {
        return limit == null ? ListParameters.DEFAULT_LIMIT : limit;
    }

    @Nullable
    Position after() {
        return Cursors.decode(cursor, PARTS, parts -> {
            var at = Instant.parse(parts.getFirst());
            return Cursors.isKnown(at.atOffset(ZoneOffset.UTC).toLocalDate())
                            && parts.getLast().matches(KEY)
                    ? new Position(at, parts.getLast())
                    : null;
        });
    }

    static @Nullable String next(Part<TimelineEntry> part) {
        if (!part.more()) {
            return null;
        }
        var last = part.items().getLast().position();
        return Cursors.encode(last.at(), last.key());
    }
}
