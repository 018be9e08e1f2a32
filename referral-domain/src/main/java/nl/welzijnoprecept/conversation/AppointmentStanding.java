package nl.welzijnoprecept.conversation;

import java.time.Duration;
import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it stands now.
 *
 * @param recorded   what somebody said became of it
 * @param replacedBy which one took its place
 * @param closedAt   when the case was closed while it was planned, and nobody undid that
 * @param overlaps   whether the coach of the case is to be elsewhere at that time
 * @param answer     what the client said to it last
 */
public record AppointmentStanding(
        Appointment appointment,
        @Nullable AppointmentOutcome recorded,
        @Nullable AppointmentId replacedBy,
        @Nullable Instant closedAt,
        boolean overlaps,
        @Nullable AppointmentAnswer answer) {
    /** What was agreed on by phone is put in afterwards. */
    private static final Duration PAPER_COMES_LATER = Duration.ofDays(1);

    /** What somebody said; else what follows from a closing: a closed case has no appointments that wait. */
    public @Nullable AppointmentOutcome outcome() {
        return recorded != null || closedAt == null
                ? recorded
                : new AppointmentOutcome(
                        appointment.id(),
                        AppointmentEnd.CANCELLED,
                        AppointmentReason.CLOSING,
                        null,
                        null,
                        null,
                        closedAt);
    }

    public AppointmentStatus status() {
        var outcome = outcome();
        return outcome == null ? AppointmentStatus.PLANNED : AppointmentStatus.of(outcome.end());
    }

    /** Whether the coach would have to be in two places; of what is over or off nobody needs to know. */
    public boolean isDoubleBooked() {
        return overlaps && status() == AppointmentStatus.PLANNED;
    }

    /** Whether the coach is to do something about what the client said: another appointment, or none. */
    public boolean awaitsCoach() {
        return answer != null && answer.answer() != ClientAnswer.COMING && status() == AppointmentStatus.PLANNED;
    }

    public void requirePlanned() {
        if (status() != AppointmentStatus.PLANNED) {
            throw ConversationNeed.PLANNED_APPOINTMENT.notMet();
        }
    }

    /** Whether this can be the conversation that it was: one that took place, about when it was planned, or later. */
    public boolean canHaveBeen(Conversation held) {
        return held.tookPlace()
                && !held.heldAt().isBefore(appointment.plannedAt().minus(PAPER_COMES_LATER));
    }

    /** Whether this conversation was that of this appointment. */
    public boolean was(ConversationId held) {
        return recorded != null && recorded.end() == AppointmentEnd.HELD && held.equals(recorded.conversation());
    }

    /** Tells what became of it, or refuses: also of one that was to be before the case was closed, as paper comes later. */
    public AppointmentStanding end(
            AppointmentEnd end,
            @Nullable AppointmentReason code,
            @Nullable String reason,
            @Nullable ConversationId conversation,
            ProfessionalId by,
            Instant now) {
        if (recorded != null || (closedAt != null && appointment.at().isAfter(closedAt))) {
            throw ConversationNeed.PLANNED_APPOINTMENT.notMet();
        }
        var came = end == AppointmentEnd.HELD && conversation != null; // early, as people do
        if (end.tellsWhoCame() && !came && appointment.at().isAfter(now)) {
            throw ConversationNeed.BEGUN_APPOINTMENT.notMet();
        }
        return new AppointmentStanding(
                appointment,
                new AppointmentOutcome(appointment.id(), end, code, reason, conversation, by, now),
                replacedBy,
                closedAt,
                overlaps,
                answer);
    }
}
