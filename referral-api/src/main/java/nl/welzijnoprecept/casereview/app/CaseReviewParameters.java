package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.CaseReviews.Position;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which part of the meetings to list. */
record CaseReviewParameters(
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
            var time = Instant.parse(parts.getFirst());
            return Cursors.isKnown(DutchTime.day(time))
                    ? new Position(time, new CaseReviewId(UUID.fromString(parts.getLast())))
                    : null;
        });
    }
}
