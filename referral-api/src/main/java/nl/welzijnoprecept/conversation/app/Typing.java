package nl.welzijnoprecept.conversation.app;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.conversation.NoteDraftId;
import nl.welzijnoprecept.conversation.NoteKind;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The drafts of whoever types, as forms of pages need them. */
@Component
class Typing {
    private final NoteDraftService drafts;
    private final BodyCheck check;

    Typing(NoteDraftService drafts, BodyCheck check) {
        this.drafts = drafts;
        this.check = check;
    }

    /** A draft as it is kept now. */
    record Kept(UUID draftId, int revision) {}

    /** Also of corrections and additions; last changed first. */
    List<NoteDraftView> all(Actor actor, UUID referral) {
        return drafts.list(actor, new ReferralId(referral));
    }

    /** Of conversations that are not recorded yet; last changed first. */
    List<NoteDraftView> conversations(Actor actor, UUID referral) {
        return all(actor, referral).stream()
                .filter(draft -> draft.conversationId() == null)
                .toList();
    }

    /** The last that was being written beside this conversation. */
    @Nullable
    NoteDraftView beside(Actor actor, UUID referral, UUID conversation, NoteKind amends) {
        return all(actor, referral).stream()
                .filter(draft -> conversation.equals(draft.conversationId())
                        && amends.name().equals(draft.kind()))
                .findFirst()
                .orElse(null);
    }

    NoteDraftView read(Actor actor, UUID referral, UUID draft) {
        return drafts.read(actor, new ReferralId(referral), new NoteDraftId(draft));
    }

    /** What is left of it; null once it was sent or thrown away. */
    @Nullable
    NoteDraftView still(Actor actor, UUID referral, @Nullable UUID draft) {
        try {
            return draft == null ? null : read(actor, referral, draft);
        } catch (NotFound _) {
            return null;
        }
    }

    /** Keeps it; refuses where another window has written in the same draft. */
    Kept keep(Actor actor, UUID referral, Talk talk, @Nullable UUID draft, @Nullable Integer revision, String key) {
        var typed = talk.draft();
        var faults = check.of(typed);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        if (draft == null || revision == null) {
            var begun = drafts.begin(actor, new ReferralId(referral), typed, new IdempotencyKey(key));
            return new Kept(begun.id(), begun.revision());
        }
        return new Kept(draft, drafts.save(actor, new ReferralId(referral), new NoteDraftId(draft), typed, revision));
    }

    void remove(Actor actor, UUID referral, UUID draft) {
        drafts.remove(actor, new ReferralId(referral), new NoteDraftId(draft));
    }

    /**
     * Before a draft is sent, and goes: refuses where another window has written in it, for that would go unread. Where it is
     * gone already, sending says so, or knows that this was sent before.
     */
    void requireNewest(Actor actor, UUID referral, Talk talk, @Nullable UUID draft, @Nullable Integer revision) {
        if (draft == null || revision == null) {
            return;
        }
        try {
            drafts.save(actor, new ReferralId(referral), new NoteDraftId(draft), talk.draft(), revision);
        } catch (NotFound _) {
            // Told by what sends it.
        }
    }
}
