package nl.welzijnoprecept.conversation.app;

import java.util.List;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Conversations;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading conversations. */
@Service
class ConversationReadService {
    private final Referrals referrals;
    private final Conversations conversations;
    private final Contacts contacts;
    private final CaseLog log;

    ConversationReadService(Referrals referrals, Conversations conversations, Contacts contacts, CaseLog log) {
        this.referrals = referrals;
        this.conversations = conversations;
        this.contacts = contacts;
        this.log = log;
    }

    /** With the notes as they read now. */
    @Transactional
    List<Contact> list(Actor actor, ReferralId within) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        var referral = opened.referral();
        log.read(actor, opened.file(), AccessObject.CONVERSATION);
        var notes = conversations.currentNotes(referral).stream().collect(Collectors.groupingBy(Note::conversation));
        return conversations.of(referral).stream()
                .map(conversation ->
                        Contacts.line(actor, referral, conversation, notes.getOrDefault(conversation.id(), List.of())))
                .toList();
    }

    @Transactional
    Contact read(Actor actor, ReferralId within, ConversationId wanted) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        var conversation = conversations.get(opened.referral(), wanted);
        log.read(actor, opened.file(), AccessObject.CONVERSATION, wanted.value());
        return contacts.whole(actor, opened.referral(), conversation);
    }
}
