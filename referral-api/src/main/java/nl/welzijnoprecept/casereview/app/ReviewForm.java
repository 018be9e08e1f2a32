package nl.welzijnoprecept.casereview.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.pages.TypedTime;
import org.jspecify.annotations.Nullable;

/** A meeting as somebody types it. */
record ReviewForm(
        @Nullable String reviewTitle,
        @Nullable String reviewDay,
        @Nullable String reviewTime,
        @Nullable String reviewPlace,
        @Nullable UUID reviewChair) {
    static final ReviewForm EMPTY = new ReviewForm(null, null, null, null, null);
    static final Map<String, String> NAMES =
            Map.of("title", "reviewTitle", "plannedAt", "reviewDay", "place", "reviewPlace", "chairId", "reviewChair");

    static ReviewForm of(CaseReviewView planned) {
        var at = TypedTime.of(planned.plannedAt());
        return new ReviewForm(
                planned.title(),
                at.day(),
                at.time(),
                planned.place(),
                planned.chair().id());
    }

    TypedTime at() {
        return new TypedTime(reviewDay, reviewTime);
    }

    CaseReviewRequest request(LocalDate today) {
        return new CaseReviewRequest(
                reviewTitle == null ? "" : reviewTitle.strip(),
                at().coming(today).orElse(Instant.EPOCH),
                reviewPlace == null || reviewPlace.isBlank() ? null : reviewPlace,
                reviewChair);
    }
}
