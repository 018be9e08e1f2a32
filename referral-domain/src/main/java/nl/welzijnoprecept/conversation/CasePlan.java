package nl.welzijnoprecept.conversation;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;

/** The plan of a case, as far as a conversation needs it: the plan knows conversations, so they cannot know it. */
public interface CasePlan {
    /** Goals that something can be agreed on for, oldest first. */
    List<RunningGoal> running(Actor actor, ReferralId within);

    /** Keeps what was agreed on, in the transaction that records the conversation; or refuses, and with it that one. */
    void agree(Actor actor, Referral held, ConversationId in, Agreed agreed);
}
