package nl.welzijnoprecept.feedback;

import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.referral.Sharing;

/** What has to be so before a referrer may hear back. */
public enum FeedbackNeed {
    /** The client's permission covers {@link Purpose#FEEDBACK}, and was not taken back. */
    FEEDBACK_PERMISSION,
    /** Those who decide at the client's age now gave it: after a birthday it is to be asked anew. */
    PERMISSION,
    /** It was told, undone or overtaken already. */
    OPEN_FEEDBACK_DUE,
    /** The client lets the referrer have a letter. */
    LETTER_LEVEL,
    /** There are words to put in a letter. */
    MESSAGE;

    /** What is missing before the referrer may hear something of it. */
    public static List<FeedbackNeed> missing(Sharing sharing, LocalDate today) {
        if (!sharing.isGiven(Purpose.FEEDBACK)) {
            return List.of(FEEDBACK_PERMISSION);
        }
        return sharing.isPermitted(Purpose.FEEDBACK, today) ? List.of() : List.of(PERMISSION);
    }
}
