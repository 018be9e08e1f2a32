package nl.welzijnoprecept.casereview.app;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.casereview.ReviewStatus;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** A meeting in a list, without what is on its agenda. */
record CaseReviewLine(
        UUID id,
        String title,
        Instant plannedAt,
        @Nullable String place,
        PartyView organisation,
        PartyView chair,
        ReviewStatus status) {
    static CaseReviewLine of(CaseReview review, Names names) {
        return new CaseReviewLine(
                review.id().value(),
                review.title(),
                review.plannedAt(),
                review.place(),
                PartyView.of(names.of(review.host())),
                PartyView.of(names.of(review.chair())),
                review.status());
    }
}
