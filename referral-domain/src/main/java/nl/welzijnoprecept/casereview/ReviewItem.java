package nl.welzijnoprecept.casereview;

import java.time.Instant;
import java.time.LocalDate;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.client.Recognition;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;

/**
 * A case on the agenda.
 *
 * @param question   for who works on the case
 * @param sharedText what is told at the table
 */
public record ReviewItem(
        ReviewItemId id,
        CaseReviewId review,
        ReferralId referral,
        String question,
        String sharedText,
        ShownAs shownAs,
        Audience audience,
        ProfessionalId addedBy,
        Instant addedAt) {

    /**
     * Refuses what may not be told to people of other organisations: by name or initials without the client's permission for
     * it, in any way of a restricted file or when the client took back all permission.
     */
    public static void requireTold(Referral about, ShownAs shownAs, Audience audience, LocalDate today) {
        ReviewNeed.requireOpen(about);
        if (audience == Audience.TEAM) {
            return;
        }
        if (about.restriction() != null) {
            throw ReviewNeed.UNRESTRICTED_FILE.notMet();
        }
        var told = shownAs == ShownAs.ANONYMOUS
                ? !about.isPermissionWithdrawn()
                : about.isPermitted(Purpose.CASE_REVIEW, today);
        if (!told) {
            throw ReviewNeed.CASE_REVIEW_PERMISSION.notMet();
        }
    }

    /** Refuses words for people of other organisations that say the name which is not to be told. */
    public static void requireUnnamed(Referral about, String text, ShownAs shownAs, Audience audience) {
        if (audience == Audience.EVERYBODY && shownAs != ShownAs.NAME && Recognition.isNamed(about.client(), text)) {
            throw new InvalidInput("shared.text", "NAMES_THE_CLIENT");
        }
    }
}
