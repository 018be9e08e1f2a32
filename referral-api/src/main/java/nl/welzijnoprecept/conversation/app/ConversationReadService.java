package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Conversations;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading conversations; each read leaves a line in the access log, in the same transaction. */
@Service
class ConversationReadService {
    private final Referrals referrals;
    private final Conversations conversations;
    private final AccessLog log;
    private final Clock clock;

    ConversationReadService(Referrals referrals, Conversations conversations, AccessLog log, Clock clock) {
        this.referrals = referrals;
        this.conversations = conversations;
        this.log = log;
        this.clock = clock;
    }

    /** With the notes as they read now. */
    @Transactional
    List<Contact> list(Actor actor, ReferralId id) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.get(id, Scope.ofWork(actor));
        logRead(actor, referral, null);
        var notes = conversations.currentNotes(referral).stream().collect(Collectors.groupingBy(Note::conversation));
        return conversations.of(referral).stream()
                .map(conversation -> new Contact(conversation, notes.getOrDefault(conversation.id(), List.of())))
                .toList();
    }

    @Transactional
    Contact read(Actor actor, ReferralId id, ConversationId wanted) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.get(id, Scope.ofWork(actor));
        var conversation = conversations.get(referral, wanted);
        logRead(actor, referral, wanted.value());
        return new Contact(conversation, conversations.versions(conversation));
    }

    private void logRead(Actor actor, Referral referral, @Nullable UUID object) {
        log.add(AccessLogLine.of(
                clock.instant(),
                actor,
                AccessAction.R,
                AccessObject.CONVERSATION,
                object,
                new CaseFile(referral.id().value()),
                null));
    }
}
