package nl.welzijnoprecept.practicereport;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Sharing;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of one referral.
 *
 * @param contacted the first day on which somebody spoke with the client; null when nobody did, or it is not to be told
 * @param takenIn   the day of the intake; null likewise
 */
public record PracticeCase(
        LocalDate submittedOn,
        Reason mainReason,
        ReferralStatus status,
        @Nullable Outcome outcome,
        @Nullable ClientVerdict verdict,
        Sharing sharing,
        @Nullable LocalDate contacted,
        @Nullable LocalDate takenIn,
        int feedback,
        int acknowledged) {

    /** Calendar days from the referral: contact from before it counts as none. */
    @Nullable
    Long daysTo(@Nullable LocalDate day) {
        return day == null ? null : Math.max(0, ChronoUnit.DAYS.between(submittedOn, day));
    }
}
