package nl.welzijnoprecept.conversation.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who spoke with the client, when, and what was said. */
@Component
@Order(110)
class ConversationPart implements CasePart {
    private static final int SHOWN = 5;

    private final ConversationApi api;
    private final Typing typing;

    ConversationPart(ConversationApi api, Typing typing) {
        this.api = api;
        this.typing = typing;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    @Override
    public String anchor() {
        return "conversations";
    }

    @Override
    public String template() {
        return "conversation/part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        var newestFirst = api.list(actor, referral).items().reversed();
        return Map.of(
                "lines", newestFirst.stream().limit(SHOWN).toList(),
                "earlier", newestFirst.stream().skip(SHOWN).toList(),
                "drafts", drafts(actor, referral),
                "key", Identifiers.next());
    }

    /** Whoever only reads the file, for a reason, has none. */
    private List<NoteDraftView> drafts(Actor actor, UUID referral) {
        try {
            return typing.all(actor, referral);
        } catch (NotFound _) {
            return List.of();
        }
    }
}
