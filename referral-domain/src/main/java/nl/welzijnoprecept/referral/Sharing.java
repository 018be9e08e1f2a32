package nl.welzijnoprecept.referral;

import java.time.LocalDate;
import java.util.Set;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.Purpose;

/**
 * What the client lets others know, as far as it takes to decide that: the permission that counts now, and how much the
 * referrer hears.
 *
 * @param withdrawn whether all of it was taken back
 */
public record Sharing(
        FeedbackLevel level, Set<Purpose> purposes, Set<ConsentGiver> givenBy, boolean withdrawn, LocalDate birthDate) {
    public Sharing {
        purposes = Set.copyOf(purposes);
        givenBy = Set.copyOf(givenBy);
    }

    /** Whether it may be shared for this on that day: given, not taken back, and by those who decide at that age. */
    public boolean isPermitted(Purpose purpose, LocalDate day) {
        return isGiven(purpose) && Consent.isEnough(givenBy, birthDate, day);
    }

    /** Whether it was given and not taken back; those who gave it may be too old or too young to decide by now. */
    public boolean isGiven(Purpose purpose) {
        return !withdrawn && purposes.contains(purpose);
    }

    /** Whether the referrer may read words, and not only that it goes on. */
    public boolean isPutInWords() {
        return level != FeedbackLevel.STATUS;
    }
}
