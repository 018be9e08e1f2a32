package nl.welzijnoprecept.feedback.app;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.feedback.DismissalReason;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the referrer heard back; for whoever tells them, what they are still to hear. */
@Component
@Order(500)
class FeedbackPart implements CasePart {
    private final FeedbackService service;
    private final FeedbackViews views;
    private final DueService dues;
    private final Clock clock;

    FeedbackPart(FeedbackService service, FeedbackViews views, DueService dues, Clock clock) {
        this.service = service;
        this.views = views;
        this.dues = dues;
        this.clock = clock;
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
        var tells = actor.role().has(Permission.WORK_ON_CASES);
        return Map.of(
                "told", views.of(actor, service.list(actor, new ReferralId(referral))),
                "mayAcknowledge", actor.role().has(Permission.ACKNOWLEDGE_FEEDBACK),
                "tells", tells,
                "owed", tells ? owed(actor, new ReferralId(referral)) : List.of(),
                "reasons", List.of(DismissalReason.values()));
    }

    @Override
    public boolean owes(Map<String, Object> model) {
        return model.get("owed") instanceof List<?> owed && !owed.isEmpty();
    }

    private List<DueView> owed(Actor actor, ReferralId about) {
        var found = dues.of(actor, about);
        var today = DutchTime.day(clock.instant());
        return found.lines().stream()
                .map(due -> DueView.of(due, found.referral(), today))
                .filter(DueView::open)
                .toList();
    }
}
