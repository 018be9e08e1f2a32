package nl.welzijnoprecept.oversight.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.welzijnoprecept.accesslog.AccessLogPage.Position;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which part of the log: so many lines, after a place. */
record PartParameters(
        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 500, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 500; 100 when left out.")
        Integer limit,

        @Nullable @Parameter(description = "What the part before gave as next.")
        String cursor)
        implements MeaningCheck {

    private static final int DEFAULT_LIMIT = 100;
    private static final int PARTS = 2;

    int toLimit() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    @Override
    public List<FieldError> check(LocalDate today) {
        return Cursors.faults(this::toPosition);
    }

    static @Nullable String cursor(@Nullable Position position) {
        return position == null ? null : Cursors.encode(position.recordedAt(), position.id());
    }

    @Nullable
    Position toPosition() {
        return Cursors.decode(cursor, PARTS, parts -> {
            var at = Instant.parse(parts.get(0));
            return Cursors.isKnown(at.atOffset(ZoneOffset.UTC).toLocalDate())
                    ? new Position(at, Long.parseLong(parts.get(1)))
                    : null;
        });
    }
}
