package nl.welzijnoprecept.referral;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;

/**
 * A referral that somebody is filling in and has not sent. Only its author reads it; it is no file of anybody yet.
 *
 * @param content  whatever was filled in, as JSON, right or not
 * @param revision 0 for the first; each saving is the next
 */
public record ReferralDraft(
        ReferralDraftId id, ProfessionalId author, String content, int revision, Instant madeAt, Instant changedAt) {
    /** More than anybody finishes. */
    public static final int MOST = 50;
}
