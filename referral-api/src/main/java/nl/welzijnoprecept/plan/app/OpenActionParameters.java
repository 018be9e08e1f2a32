package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.plan.ActionId;
import nl.welzijnoprecept.plan.ActionQuery;
import nl.welzijnoprecept.plan.ActionQuery.Position;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which open actions to list. */
record OpenActionParameters(
        @Nullable @Parameter(description = "One or more; all when left out. THIS_WEEK is after today, up to Sunday.")
        List<@NotNull(message = "INVALID_VALUE") DueState> due,

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

    ActionQuery toQuery(LocalDate today) {
        return new ActionQuery(
                due == null ? Set.of() : Set.copyOf(due),
                today,
                limit == null ? ListParameters.DEFAULT_LIMIT : limit,
                after());
    }

    private @Nullable Position after() {
        return Cursors.decode(cursor, PARTS, parts -> {
            var day = parts.getFirst().isEmpty() ? null : LocalDate.parse(parts.getFirst());
            return day == null || Cursors.isKnown(day)
                    ? new Position(day, new ActionId(UUID.fromString(parts.getLast())))
                    : null;
        });
    }

    static @Nullable String next(@Nullable Position position) {
        return position == null
                ? null
                : Cursors.encode(
                        position.byDate() == null ? "" : position.byDate(),
                        position.id().value());
    }
}
