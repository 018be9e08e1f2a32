package nl.welzijnoprecept.feedback.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.feedback.FeedbackDueId;
import nl.welzijnoprecept.feedback.OwedLine;
import nl.welzijnoprecept.feedback.OwedLine.Position;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which part of what is owed to list. */
record DueParameters(
        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 100, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 100; 20 when left out.")
        Integer limit,

        @Nullable @Parameter(description = "What the part before gave as next.")
        String cursor)
        implements MeaningCheck {
    private static final int PARTS = 2;

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
            var day = parts.getFirst().isEmpty() ? null : LocalDate.parse(parts.getFirst());
            return day == null || Cursors.isKnown(day)
                    ? new Position(day, new FeedbackDueId(UUID.fromString(parts.getLast())))
                    : null;
        });
    }

    static @Nullable String next(Part<OwedLine> part) {
        if (!part.more()) {
            return null;
        }
        var last = part.items().getLast().position();
        return Cursors.encode(last.on() == null ? "" : last.on(), last.id().value());
    }
}
