package nl.welzijnoprecept.question.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.question.Side;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What practice and team asked each other. */
@Component
@Order(510)
class QuestionPart implements CasePart {
    private final QuestionService service;
    private final QuestionViews views;

    QuestionPart(QuestionService service, QuestionViews views) {
        this.service = service;
        this.views = views;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.ASK_QUESTIONS);
    }

    @Override
    public String anchor() {
        return "questions";
    }

    @Override
    public String template() {
        return "question/part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        return Map.of(
                "questions", views.of(actor, service.list(actor, new ReferralId(referral))),
                "side", Side.of(actor),
                "key", Identifiers.next());
    }
}
