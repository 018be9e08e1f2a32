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
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.idempotency.IdempotencyKeys;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A coach records a contact moment. */
@Service
class RecordService {
    private final Referrals referrals;
    private final Conversations conversations;
    private final NormBook norms;
    private final IdempotencyKeys keys;
    private final AccessLog log;
    private final JsonMapper json;
    private final Clock clock;

    RecordService(
            Referrals referrals,
            Conversations conversations,
            NormBook norms,
            IdempotencyKeys keys,
            AccessLog log,
            JsonMapper json,
            Clock clock) {
        this.referrals = referrals;
        this.conversations = conversations;
        this.norms = norms;
        this.keys = keys;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** The new conversation; or, when the key was used for the same request before, the one that came of it. */
    @Transactional
    Contact record(Actor actor, ReferralId id, ConversationRequest request, @Nullable String key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.get(id, Scope.ofWork(actor));
        var conversation = conversation(actor, referral, request);
        if (key != null) {
            // A key stands for a request to one referral: elsewhere the same body is another request.
            var sent = json.writeValueAsBytes(List.of(id.value(), request));
            var known = keys.claim(actor.id(), key, sent, conversation.id().value());
            if (known.isPresent()) {
                return again(actor, referral, new ConversationId(known.get()));
            }
        }
        conversations.add(conversation);
        var notes =
                request.hasNote() ? List.of(firstNote(conversation, String.valueOf(request.note()))) : List.<Note>of();
        notes.forEach(conversations::add);
        referral.dueAfterContact(norms.of(referral.handler())).ifPresent(due -> referrals.reschedule(referral, due));
        log(actor, AccessAction.C, referral, conversation.id());
        return new Contact(conversation, notes);
    }

    private Contact again(Actor actor, Referral referral, ConversationId id) {
        var conversation = conversations.get(referral, id);
        log(actor, AccessAction.R, referral, id);
        return new Contact(conversation, conversations.versions(conversation));
    }

    private Conversation conversation(Actor actor, Referral referral, ConversationRequest request) {
        return new Conversation(
                new ConversationId(Identifiers.next()),
                referral.id(),
                request.kind(),
                request.channel(),
                request.heldAt(),
                request.minutes(),
                request.reached(),
                actor.id(),
                clock.instant());
    }

    private static Note firstNote(Conversation conversation, String text) {
        return new Note(
                conversation.id(),
                Note.FIRST_VERSION,
                text,
                null,
                conversation.recordedBy(),
                conversation.recordedAt());
    }

    private void log(Actor actor, AccessAction action, Referral referral, ConversationId id) {
        log.add(AccessLogLine.of(
                clock.instant(),
                actor,
                action,
                AccessObject.CONVERSATION,
                id.value(),
                new CaseFile(referral.id().value()),
                null));
    }
}
