package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Conversations;
import nl.welzijnoprecept.conversation.Visibility;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The author of a note says who reads it. */
@Service
class VisibilityService {
    private final Referrals referrals;
    private final Conversations conversations;
    private final Contacts contacts;
    private final CaseLog log;
    private final Clock clock;

    VisibilityService(Referrals referrals, Conversations conversations, Contacts contacts, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.conversations = conversations;
        this.contacts = contacts;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Contact show(Actor actor, ReferralId within, ConversationId id, Visibility wanted) {
        actor.require(Permission.WORK_ON_CASES);
        // Held as for a correction, which waits for this and this for it: nobody writes in what is being hidden from
        // them.
        var referral = referrals.hold(within, Scope.ofWork(actor));
        var conversation = conversations.get(referral, id);
        var versions = conversations.versions(conversation);
        var shown = conversation.shownTo(wanted, versions, actor, clock.instant());
        if (shown.equals(conversation)) {
            log.read(actor, referral.file(), AccessObject.CONVERSATION, id.value());
        } else {
            conversations.save(shown);
            // The log says when it was shown to whom: a note that was open for a while may have been read.
            log.add(actor, AccessAction.U, referral.file(), AccessObject.CONVERSATION, id.value(), "VISIBLE_" + wanted);
        }
        return contacts.whole(actor, referral, shown);
    }
}
