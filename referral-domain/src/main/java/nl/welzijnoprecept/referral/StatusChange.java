package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of a referral's history.
 *
 * @param revision the referral's revision after it: with the referral it identifies the line
 * @param before   what UNDO puts back
 */
public record StatusChange(
        ReferralId referral,
        int revision,
        Step step,
        ReferralStatus from,
        ReferralStatus to,
        ProfessionalId takenBy,
        Role role,
        Instant takenAt,
        @Nullable String reason,
        @Nullable ReasonCode reasonCode,
        ReferralState before) {

    /**
     * Whether the reason's words are for this reader: a referrer reads what they may hear, and what referrers said. The
     * level of feedback is about what became of it; a question to the referrer is not that, and wants an answer.
     */
    public boolean isReasonFor(Actor reader, Referral of, LocalDate today) {
        return isCodeFor(reader, of, today)
                && (isOwn(reader) || step.reasonSharedFor() == Purpose.REFER || of.isPutInWords());
    }

    /** Whether the reason's code is for this reader. */
    public boolean isCodeFor(Actor reader, Referral of, LocalDate today) {
        var purpose = step.reasonSharedFor();
        return isOwn(reader) || (purpose != null && of.isPermitted(purpose, today));
    }

    /** How long it had been where it was, in Dutch days. */
    public long daysInStatus() {
        return ChronoUnit.DAYS.between(DutchTime.day(before.since()), DutchTime.day(takenAt));
    }

    private boolean isOwn(Actor reader) {
        return reader.role() != Role.REFERRER || role == Role.REFERRER;
    }
}
