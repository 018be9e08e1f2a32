package nl.welzijnoprecept.conversation.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.conversation.NoteDraftId;
import nl.welzijnoprecept.conversation.NoteDrafts;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.Referral;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A draft goes in the transaction that keeps what it became. */
@Component
class SentDrafts {
    private final NoteDrafts drafts;

    SentDrafts(NoteDrafts drafts) {
        this.drafts = drafts;
    }

    /** Refuses where it is gone: what two tabs have open is sent by one of them. */
    void remove(Actor actor, Referral within, @Nullable UUID sent) {
        if (sent != null && !drafts.remove(within, actor, new NoteDraftId(sent))) {
            throw new InvalidInput("draftId", "NOT_FOUND");
        }
    }
}
