package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Conversations;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.conversation.NoteKind;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.placement.FollowUps;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coach records a contact moment, with what belongs to it: all of it, or nothing. */
@Service
class RecordService {
    private final Referrals referrals;
    private final Conversations conversations;
    private final Contacts contacts;
    private final Agreements agreements;
    private final SentDrafts drafts;
    private final FollowUps followUps;
    private final NormBook norms;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    RecordService(
            Referrals referrals,
            Conversations conversations,
            Contacts contacts,
            Agreements agreements,
            SentDrafts drafts,
            FollowUps followUps,
            NormBook norms,
            Once once,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.conversations = conversations;
        this.contacts = contacts;
        this.agreements = agreements;
        this.drafts = drafts;
        this.followUps = followUps;
        this.norms = norms;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Contact record(Actor actor, ReferralId within, ConversationRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(within, Scope.ofWork(actor));
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(within.value(), request),
                id,
                () -> add(actor, referral, new ConversationId(id), request),
                known -> again(actor, referral, new ConversationId(known)));
    }

    private Contact add(Actor actor, Referral referral, ConversationId id, ConversationRequest request) {
        var conversation = conversation(id, actor, referral, request);
        conversations.add(conversation);
        if (request.noteOrNull() != null || request.answered() != null) {
            conversations.add(firstNote(conversation, request));
        }
        referral.after(
                        milestones(conversation, referral),
                        norms.of(referral.handler()),
                        DutchTime.day(conversation.recordedAt()))
                .ifPresent(after -> referrals.reschedule(referral, after));
        log.created(actor, referral.file(), AccessObject.CONVERSATION, id.value());
        agreements.along(actor, referral, id, Identifiers.next(), request);
        drafts.remove(actor, referral, request.draftId());
        return contacts.whole(actor, referral, conversation);
    }

    /**
     * What was asked and recorded of a placement on that day was asked in this conversation: it is one follow-up, not two, and
     * not yet the talk about what comes next. What was said before an activity began says nothing of it.
     */
    private Set<Milestone> milestones(Conversation conversation, Referral referral) {
        var milestones = EnumSet.copyOf(conversation.milestones());
        var day = DutchTime.day(conversation.heldAt());
        if (followUps.wereRecordedOf(referral, day)) {
            milestones.removeAll(Set.of(Milestone.FOLLOWED_UP, Milestone.SPOKEN));
        }
        if (referral.state().deadlines().isBeforeTakingPart(day)) {
            milestones.remove(Milestone.FOLLOWED_UP);
        }
        return milestones;
    }

    private Contact again(Actor actor, Referral referral, ConversationId id) {
        var conversation = conversations.get(referral, id);
        log.read(actor, referral.file(), AccessObject.CONVERSATION, id.value());
        return contacts.whole(actor, referral, conversation);
    }

    private Conversation conversation(ConversationId id, Actor actor, Referral referral, ConversationRequest request) {
        return new Conversation(
                id,
                referral.id(),
                request.kind(),
                request.channel(),
                request.heldAt(),
                request.minutes(),
                request.reached(),
                request.visibilityOrDefault(),
                actor.id(),
                clock.instant());
    }

    private static Note firstNote(Conversation conversation, ConversationRequest request) {
        return new Note(
                conversation.id(),
                Note.FIRST_VERSION,
                NoteKind.NOTE,
                request.noteOrNull(),
                request.answered(),
                null,
                conversation.recordedBy(),
                conversation.recordedAt());
    }
}
