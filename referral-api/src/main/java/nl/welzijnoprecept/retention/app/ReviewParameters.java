package nl.welzijnoprecept.retention.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.Review;
import nl.welzijnoprecept.retention.Review.Place;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which part of what will be destroyed. */
record ReviewParameters(
        @Nullable
        @Min(value = 0, message = "OUT_OF_RANGE")
        @Max(value = 104, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 104; 8 when left out.")
        Integer weeks,

        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 100, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 100; 20 when left out.")
        Integer limit,

        @Nullable @Parameter(description = "What the part before gave as next.")
        String cursor)
        implements MeaningCheck {

    private static final int DEFAULT_WEEKS = 8;
    private static final int PARTS = 3;

    int toWeeks() {
        return weeks == null ? DEFAULT_WEEKS : weeks;
    }

    int toLimit() {
        return limit == null ? ListParameters.DEFAULT_LIMIT : limit;
    }

    @Nullable
    Place toPlace() {
        return Cursors.decode(cursor, PARTS, parts -> {
            var day = LocalDate.parse(parts.get(0));
            return Cursors.isKnown(day)
                    ? new Place(day, new ReferralId(UUID.fromString(parts.get(1))), DataKind.valueOf(parts.get(2)))
                    : null;
        });
    }

    static String cursor(Review last) {
        var place = last.place();
        return Cursors.encode(place.keptUntil(), place.file().value(), place.kind());
    }

    @Override
    public List<FieldError> check(LocalDate today) {
        return Cursors.faults(this::toPlace);
    }
}
