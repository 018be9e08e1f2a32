package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Conversations;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody corrects a note: a new version, beside the old ones. */
@Service
class CorrectionService {
    private final Referrals referrals;
    private final Conversations conversations;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    CorrectionService(Referrals referrals, Conversations conversations, Once once, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.conversations = conversations;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Contact correct(
            Actor actor,
            ReferralId within,
            ConversationId corrected,
            CorrectionRequest request,
            @Nullable IdempotencyKey key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.get(within, Scope.ofWork(actor));
        var conversation = conversations.get(referral, corrected);
        return once.of(
                actor,
                key,
                List.of(corrected.value(), request),
                corrected.value(),
                () -> add(actor, referral, conversation, request),
                _ -> told(actor, AccessAction.R, referral, conversation));
    }

    private Contact add(Actor actor, Referral referral, Conversation conversation, CorrectionRequest request) {
        var version = conversations.nextVersion(conversation);
        // The time after the wait, so that versions and times have the same order.
        conversations.add(
                new Note(conversation.id(), version, request.note(), request.reason(), actor.id(), clock.instant()));
        return told(actor, AccessAction.U, referral, conversation);
    }

    private Contact told(Actor actor, AccessAction done, Referral referral, Conversation conversation) {
        var file = referral.file();
        log.add(actor, done, file, AccessObject.CONVERSATION, conversation.id().value(), "CORRECTION");
        return new Contact(conversation, conversations.versions(conversation));
    }
}
