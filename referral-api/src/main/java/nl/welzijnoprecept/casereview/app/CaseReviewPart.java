package nl.welzijnoprecept.casereview.app;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.pages.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who keeps a case together between all who help, and the meetings that it can be talked over in. */
@Component
@Order(380)
class CaseReviewPart implements CasePart {
    private final CaseDirectorApi directors;
    private final ReviewReadService reading;

    CaseReviewPart(CaseDirectorApi directors, ReviewReadService reading) {
        this.directors = directors;
        this.reading = reading;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.CALL_CASE_REVIEWS);
    }

    @Override
    public String anchor() {
        return "case-review";
    }

    @Override
    public String template() {
        return "casereview/part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        return Map.of(
                "director",
                Objects.requireNonNull(directors.read(actor, referral).getBody()),
                "planned",
                reading.planned(actor).stream().map(Meeting::of).toList());
    }

    /** One of them, to choose. */
    record Meeting(UUID id, Instant plannedAt, String title) {
        static Meeting of(CaseReview review) {
            return new Meeting(review.id().value(), review.plannedAt(), review.title());
        }
    }
}
