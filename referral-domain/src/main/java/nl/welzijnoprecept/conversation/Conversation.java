package nl.welzijnoprecept.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * A contact moment between coach and client. What was noted about it is kept beside it, as versions of a {@link Note}.
 *
 * @param minutes    how long it took
 * @param reached    whether the client was there; null when nobody said so
 * @param recordedBy its author
 */
public record Conversation(
        ConversationId id,
        ReferralId referral,
        ConversationKind kind,
        Channel channel,
        Instant heldAt,
        @Nullable Integer minutes,
        @Nullable Boolean reached,
        Visibility visibility,
        ProfessionalId recordedBy,
        Instant recordedAt) {

    /** What it is to the clocks: whoever is sought has been contacted, also when nobody answered. */
    public Set<Milestone> milestones() {
        var milestones = EnumSet.of(Milestone.CONTACTED);
        if (tookPlace()) {
            milestones.add(Milestone.SPOKEN);
            if (kind.tookPlace() != null) {
                milestones.add(kind.tookPlace());
            }
        }
        return milestones;
    }

    /** Whether coach and client spoke: of an attempt somebody has to have said so, of all else that they did not. */
    public boolean tookPlace() {
        return kind == ConversationKind.CONTACT_ATTEMPT ? Boolean.TRUE.equals(reached) : !Boolean.FALSE.equals(reached);
    }

    /** Whether the client was sought in vain. Who did not come was not therefore sought. */
    public boolean isFailedAttempt() {
        return kind == ConversationKind.CONTACT_ATTEMPT && !tookPlace();
    }

    /** What is said to be older is a slip of the pen. */
    public static final Period RECORDED_WITHIN = Period.ofYears(10);

    /** Dutch days after the one on which it was recorded, to the end of the last of which its note can be corrected. */
    public static final int CORRECTED_WITHIN_DAYS = 3;

    /** What is wrong with a time that lies in the past. */
    public static List<FieldError> checkHeldAt(String field, Instant heldAt, LocalDate today) {
        var earliest = today.minus(RECORDED_WITHIN).atStartOfDay(DutchTime.ZONE).toInstant();
        return heldAt.isBefore(earliest) ? List.of(new FieldError(field, "DATE_TOO_LONG_AGO")) : List.of();
    }

    /** Whether it was on a day before the referral came: possible, as people are known and paper comes later. */
    public boolean isBefore(Referral within) {
        return DutchTime.day(heldAt).isBefore(DutchTime.day(within.submittedAt()));
    }

    /** From then on its note is only added to. */
    public Instant lockedFrom() {
        return DutchTime.day(recordedAt)
                .plusDays(CORRECTED_WITHIN_DAYS + 1L)
                .atStartOfDay(DutchTime.ZONE)
                .toInstant();
    }

    public boolean isNoteFor(Actor reader) {
        return visibility == Visibility.TEAM || isBy(reader);
    }

    /** By its author, or by the coordinator who may read it; a coach who took the case over adds. */
    public void requireCorrectableBy(Actor actor, Instant now) {
        requireNoteFor(actor);
        if (!isBy(actor) && actor.role() != Role.COORDINATOR) {
            throw new NotAllowed("Another's note is not corrected, but added to.");
        }
        requireUnlocked(now);
    }

    public void requireNoteFor(Actor actor) {
        if (!isNoteFor(actor)) {
            throw new NotAllowed("This note is for its author only.");
        }
    }

    /**
     * By its author only. What more people may read than before can be shown at any time, the other way before the lock, and
     * as long as nobody else has written in it.
     *
     * @param versions of its note
     */
    public Conversation shownTo(Visibility wanted, List<Note> versions, Actor actor, Instant now) {
        if (!isBy(actor)) {
            throw new NotAllowed("Whose note it is says who reads it.");
        }
        if (wanted == Visibility.AUTHOR && visibility == Visibility.TEAM) {
            requireUnlocked(now);
            if (versions.stream().anyMatch(version -> !version.writtenBy().equals(recordedBy))) {
                throw ConversationNeed.OWN_WORDS_ONLY.notMet();
            }
        }
        return new Conversation(id, referral, kind, channel, heldAt, minutes, reached, wanted, recordedBy, recordedAt);
    }

    private void requireUnlocked(Instant now) {
        if (!now.isBefore(lockedFrom())) {
            throw ConversationNeed.UNLOCKED_NOTE.notMet();
        }
    }

    private boolean isBy(Actor actor) {
        return recordedBy.equals(actor.id());
    }
}
