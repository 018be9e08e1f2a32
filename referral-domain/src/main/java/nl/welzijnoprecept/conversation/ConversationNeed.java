package nl.welzijnoprecept.conversation;

import java.util.List;
import nl.welzijnoprecept.problem.CaseNeed;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.Referral;

/** What has to be so before something is written about a conversation, or agreed on. */
public enum ConversationNeed implements CaseNeed {
    /** Nobody makes an appointment in a closed case: reopen the referral first. */
    OPEN_REFERRAL,
    /** Whether somebody came is known once the appointment has begun, or from what was recorded of the conversation. */
    BEGUN_APPOINTMENT,
    /** How an appointment ended, or what came in its place, is said once. */
    PLANNED_APPOINTMENT,
    /** After some days a note is no longer corrected; what must still be said is added. */
    UNLOCKED_NOTE,
    /** What a colleague wrote in a note that was for the team is not hidden from them. */
    OWN_WORDS_ONLY;

    /** Refuses where the case is closed. */
    public static void requireOpen(Referral within) {
        if (!within.status().isOpen()) {
            throw OPEN_REFERRAL.notMet();
        }
    }

    public NeedNotMet notMet() {
        return new NeedNotMet(List.of(this));
    }

    @Override
    public boolean isOpenCase() {
        return this == OPEN_REFERRAL;
    }
}
