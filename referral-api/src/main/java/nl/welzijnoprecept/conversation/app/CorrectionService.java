package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
import nl.welzijnoprecept.conversation.NoteKind;
import nl.welzijnoprecept.conversation.ThreeQuestions;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody corrects a note, or adds to it: a new version, beside the old ones. */
@Service
class CorrectionService {
    private static final String CORRECTION = "CORRECTION";
    private static final String ADDITION = "ADDITION";

    private final Referrals referrals;
    private final Conversations conversations;
    private final Contacts contacts;
    private final SentDrafts drafts;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    CorrectionService(
            Referrals referrals,
            Conversations conversations,
            Contacts contacts,
            SentDrafts drafts,
            Once once,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.conversations = conversations;
        this.contacts = contacts;
        this.drafts = drafts;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    private record Target(Referral within, Conversation conversation) {}

    @Transactional
    Contact correct(
            Actor actor,
            ReferralId within,
            ConversationId id,
            CorrectionRequest request,
            @Nullable IdempotencyKey key) {
        var target = target(actor, within, id);
        return once(actor, key, target, List.of(id.value(), request), CORRECTION, () -> {
            target.conversation().requireCorrectableBy(actor, clock.instant());
            return keep(actor, target, correction(actor, target.conversation(), request), request.draftId());
        });
    }

    @Transactional
    Contact add(
            Actor actor, ReferralId within, ConversationId id, AdditionRequest request, @Nullable IdempotencyKey key) {
        var target = target(actor, within, id);
        return once(actor, key, target, List.of(id.value(), ADDITION, request), ADDITION, () -> {
            target.conversation().requireNoteFor(actor);
            var version = conversations.nextVersion(target.conversation());
            var note = note(actor, id, version, NoteKind.ADDITION, request.note(), null, request.reasonOrNull());
            return keep(actor, target, note, request.draftId());
        });
    }

    private Target target(Actor actor, ReferralId within, ConversationId id) {
        actor.require(Permission.WORK_ON_CASES);
        // Held as for a change of visibility: nobody writes in what is being hidden from them.
        var referral = referrals.hold(within, Scope.ofWork(actor));
        return new Target(referral, conversations.get(referral, id));
    }

    private Contact once(
            Actor actor,
            @Nullable IdempotencyKey key,
            Target target,
            List<Object> request,
            String detail,
            Supplier<Contact> first) {
        return once.of(
                actor,
                key,
                request,
                target.conversation().id().value(),
                first,
                _ -> told(actor, AccessAction.R, target, detail));
    }

    private Note correction(Actor actor, Conversation conversation, CorrectionRequest request) {
        var version = conversations.nextVersion(conversation);
        // Read after the wait, so that what is left out stays as it is by then.
        var before = conversations.versions(conversation).stream()
                .filter(note -> note.kind() != NoteKind.ADDITION)
                .reduce((_, later) -> later);
        var text = request.noteOrNull() == null ? before.map(Note::text).orElse(null) : request.noteOrNull();
        var questions = request.threeQuestions() == null
                ? before.map(Note::questions).orElse(null)
                : request.threeQuestions().answered();
        return note(actor, conversation.id(), version, NoteKind.CORRECTION, text, questions, request.reason());
    }

    /** With the time after the wait, so that versions and times have the same order. */
    private Note note(
            Actor actor,
            ConversationId conversation,
            int version,
            NoteKind kind,
            @Nullable String text,
            @Nullable ThreeQuestions questions,
            @Nullable String reason) {
        return new Note(conversation, version, kind, text, questions, reason, actor.id(), clock.instant());
    }

    private Contact keep(Actor actor, Target target, Note note, @Nullable UUID draft) {
        conversations.add(note);
        drafts.remove(actor, target.within(), draft);
        return told(actor, AccessAction.U, target, note.kind().name());
    }

    private Contact told(Actor actor, AccessAction done, Target target, String detail) {
        var conversation = target.conversation();
        log.add(
                actor,
                done,
                target.within().file(),
                AccessObject.CONVERSATION,
                conversation.id().value(),
                detail);
        return contacts.whole(actor, target.within(), conversation);
    }
}
