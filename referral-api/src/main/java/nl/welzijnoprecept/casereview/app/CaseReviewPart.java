package nl.welzijnoprecept.casereview.app;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casereview.ReviewStatus;
import nl.welzijnoprecept.pages.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who keeps a case together between all who help, and the meetings that it can be talked over in. */
@Component
@Order(380)
class CaseReviewPart implements CasePart {
    private static final int MEETINGS = 50;

    private final CaseDirectorApi directors;
    private final CaseReviewApi reviews;

    CaseReviewPart(CaseDirectorApi directors, CaseReviewApi reviews) {
        this.directors = directors;
        this.reviews = reviews;
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
                reviews.list(actor, new CaseReviewParameters(MEETINGS, null)).items().stream()
                        .filter(each -> each.status() == ReviewStatus.PLANNED
                                && each.organisation()
                                        .id()
                                        .equals(actor.requireOrganisation().value()))
                        .toList()
                        .reversed());
    }
}
