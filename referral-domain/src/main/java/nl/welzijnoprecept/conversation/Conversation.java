package nl.welzijnoprecept.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * A contact moment between coach and client. What was noted about it is kept beside it, as versions of a {@link Note}.
 *
 * @param minutes how long it took
 * @param reached whether the client was there; null when nobody said so
 */
public record Conversation(
        ConversationId id,
        ReferralId referral,
        ConversationKind kind,
        Channel channel,
        Instant heldAt,
        @Nullable Integer minutes,
        @Nullable Boolean reached,
        ProfessionalId recordedBy,
        Instant recordedAt) {

    /** What it is to the clocks: whoever is sought has been contacted, also when nobody answered. */
    public Set<Milestone> milestones() {
        var milestones = EnumSet.of(Milestone.CONTACTED);
        if (!Boolean.FALSE.equals(reached) && kind.tookPlace() != null) {
            milestones.add(kind.tookPlace());
        }
        return milestones;
    }

    /** What is said to be older is a slip of the pen. */
    public static final Period RECORDED_WITHIN = Period.ofYears(10);

    /** What is wrong with a time that lies in the past. */
    public static List<FieldError> checkHeldAt(String field, Instant heldAt, LocalDate today) {
        var earliest = today.minus(RECORDED_WITHIN).atStartOfDay(DutchTime.ZONE).toInstant();
        return heldAt.isBefore(earliest) ? List.of(new FieldError(field, "DATE_TOO_LONG_AGO")) : List.of();
    }
}
