package nl.welzijnoprecept.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Which part of a list whose newest comes first: so many, after one. */
public record ListParameters(
        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 100, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 100; 20 when left out.")
        Integer limit,

        @Nullable @Parameter(description = "What the part before gave as next.")
        String cursor)
        implements MeaningCheck {

    public static final int DEFAULT_LIMIT = 20;

    public int toLimit() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** The last one of the part before; null for the first part. */
    public @Nullable UUID toLast() {
        return Cursors.decode(cursor, 1, parts -> UUID.fromString(parts.getFirst()));
    }

    @Override
    public List<FieldError> check(LocalDate today) {
        return Cursors.faults(this::toLast);
    }

    /** Of the part that was found, the cursor of the next one. */
    public static <T> @Nullable String next(Part<T> part, Function<T, Object> place) {
        return part.more() ? Cursors.encode(place.apply(part.items().getLast())) : null;
    }
}
