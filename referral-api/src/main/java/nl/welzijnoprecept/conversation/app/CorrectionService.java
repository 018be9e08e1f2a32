package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Conversations;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.idempotency.IdempotencyKeys;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Somebody corrects a note: a new version, beside the old ones. */
@Service
class CorrectionService {
    private final Referrals referrals;
    private final Conversations conversations;
    private final IdempotencyKeys keys;
    private final AccessLog log;
    private final JsonMapper json;
    private final Clock clock;

    CorrectionService(
            Referrals referrals,
            Conversations conversations,
            IdempotencyKeys keys,
            AccessLog log,
            JsonMapper json,
            Clock clock) {
        this.referrals = referrals;
        this.conversations = conversations;
        this.keys = keys;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Contact correct(
            Actor actor, ReferralId id, ConversationId corrected, CorrectionRequest request, @Nullable String key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.get(id, Scope.ofWork(actor));
        var conversation = conversations.get(referral, corrected);
        var isNew = key == null || isNew(actor, conversation, request, key);
        if (isNew) {
            var version = conversations.nextVersion(conversation);
            // The time after the wait, so that versions and times have the same order.
            conversations.add(new Note(
                    conversation.id(), version, request.note(), request.reason(), actor.id(), clock.instant()));
        }
        log.add(AccessLogLine.of(
                clock.instant(),
                actor,
                isNew ? AccessAction.U : AccessAction.R,
                AccessObject.CONVERSATION,
                corrected.value(),
                new CaseFile(id.value()),
                "CORRECTION"));
        return new Contact(conversation, conversations.versions(conversation));
    }

    /** A key stands for a request to one conversation: elsewhere the same body is another request. */
    private boolean isNew(Actor actor, Conversation conversation, CorrectionRequest request, String key) {
        var about = conversation.id().value();
        return keys.claim(actor.id(), key, json.writeValueAsBytes(List.of(about, request)), about)
                .isEmpty();
    }
}
