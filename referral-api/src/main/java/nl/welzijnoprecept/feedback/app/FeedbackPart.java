package nl.welzijnoprecept.feedback.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the referrer heard back. */
@Component
@Order(500)
class FeedbackPart implements CasePart {
    private final FeedbackService service;
    private final FeedbackViews views;

    FeedbackPart(FeedbackService service, FeedbackViews views) {
        this.service = service;
        this.views = views;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.READ_FEEDBACK);
    }

    @Override
    public String anchor() {
        return "feedback";
    }

    @Override
    public String template() {
        return "feedback/part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        return Map.of(
                "told", views.of(actor, service.list(actor, new ReferralId(referral))),
                "mayAcknowledge", actor.role().has(Permission.ACKNOWLEDGE_FEEDBACK));
    }
}
