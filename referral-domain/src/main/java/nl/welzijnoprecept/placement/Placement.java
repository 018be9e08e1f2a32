package nl.welzijnoprecept.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.organisation.Professional;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * A client's way into an activity. Its steps do not touch the referral's revision: they are work within the case.
 *
 * @param since          when it came into its status
 * @param waitingNumber  where it stands in line: after whoever has a lower one; null for who does not wait
 * @param offerExpiresOn the last day on which an offer can be answered; null where there is none
 * @param startedOn      the first day; null for who never began
 * @param needToKnow     what the client wants whoever they meet there to know
 * @param buddy          who comes along
 */
public record Placement(
        PlacementId id,
        int revision,
        ReferralId referral,
        ActivityId activity,
        PlacementStatus status,
        Instant since,
        ProfessionalId proposedBy,
        Instant proposedAt,
        @Nullable Integer waitingNumber,
        @Nullable LocalDate offerExpiresOn,
        @Nullable LocalDate startedOn,
        @Nullable String needToKnow,
        @Nullable ProfessionalId buddy) {
    /** Proposes an activity to the client of a referral that is still open. */
    public static Placement propose(
            PlacementId id,
            Referral referral,
            ActivityId activity,
            @Nullable String needToKnow,
            Actor actor,
            Instant now) {
        PlacementNeed.requireOpen(referral);
        return new Placement(
                id,
                0,
                referral.id(),
                activity,
                PlacementStatus.PROPOSED,
                now,
                actor.id(),
                now,
                null,
                null,
                null,
                needToKnow,
                null);
    }

    public boolean hasEnded() {
        return status == PlacementStatus.ENDED;
    }

    /** The steps that somebody in this role can take now. Of a closed case what goes on can still end. */
    public List<PlacementStep> steps(Referral within, Role role, Instant now) {
        var possible = PlacementStep.possible(status, role);
        var toLate = offerExpiresOn != null && DutchTime.day(now).isAfter(offerExpiresOn);
        var closed = !within.status().isOpen();
        if (!toLate && !closed) {
            return possible;
        }
        return possible.stream()
                .filter(step -> step == PlacementStep.END && (!closed || status == PlacementStatus.STARTED))
                .toList();
    }

    /**
     * Takes a step, or refuses.
     *
     * @param expected the revision that whoever acts has seen
     * @param room     how the places of the activity stand
     */
    public PlacementMoved take(
            PlacementCommand wanted, Actor actor, int expected, Referral within, Room room, Instant now) {
        var step = wanted.step();
        if (!step.isBy(actor.role())) {
            throw new NotAllowed("The role " + actor.role() + " does not take the step " + step + ".");
        }
        requireRevision(expected);
        var allowed = steps(within, actor.role(), now);
        if (!allowed.contains(step)) {
            throw new IllegalStep(step, within.status().isOpen() ? status : within.status(), allowed);
        }
        var today = DutchTime.day(now);
        wanted.require(DutchTime.day(within.submittedAt()), today);
        var to = step.to(status, room);
        var firstDay = wanted.on() == null ? today : wanted.on();
        var after = new Placement(
                id,
                revision + 1,
                referral,
                activity,
                to,
                now,
                proposedBy,
                proposedAt,
                to == PlacementStatus.WAITLISTED ? Integer.valueOf(room.lastNumber() + 1) : null,
                null,
                to == PlacementStatus.STARTED ? firstDay : startedOn,
                needToKnow,
                buddy);
        return new PlacementMoved(
                after,
                new PlacementChange(
                        id,
                        after.revision,
                        step,
                        status,
                        to,
                        actor.id(),
                        actor.role(),
                        now,
                        wanted.reason(),
                        wanted.why()));
    }

    /** The client wants whoever they meet there to know something else, or nothing. */
    public Placement knowing(@Nullable String words, int expected, Referral within) {
        requireChangeable(expected, within);
        return with(words, buddy);
    }

    /** Somebody comes along, whom the client lets know. */
    public Placement accompaniedBy(@Nullable Professional volunteer, int expected, Referral within, LocalDate today) {
        requireChangeable(expected, within);
        if (volunteer == null || !volunteer.canComeAlongFor(within.handler())) {
            throw new InvalidInput("professionalId", "NOT_A_BUDDY");
        }
        if (within.restriction() != null) {
            throw new NeedNotMet(List.of(PlacementNeed.UNRESTRICTED_FILE));
        }
        if (!within.isPermitted(Purpose.ACTIVITY, today)) {
            throw new NeedNotMet(List.of(PlacementNeed.ACTIVITY_PERMISSION));
        }
        return with(needToKnow, volunteer.id());
    }

    /** Nobody comes along any more. Static for the mapper's sake. */
    public static Placement alone(Placement of, int expected) {
        of.requireRevision(expected);
        return of.with(of.needToKnow, null);
    }

    private void requireChangeable(int expected, Referral within) {
        requireRevision(expected);
        PlacementNeed.requireOpen(within);
        if (hasEnded()) {
            throw new NeedNotMet(List.of(PlacementNeed.RUNNING_PLACEMENT));
        }
    }

    private void requireRevision(int expected) {
        if (revision != expected) {
            throw new StaleRevision();
        }
    }

    /** The revision is counted when it is kept. */
    private Placement with(@Nullable String newNeedToKnow, @Nullable ProfessionalId newBuddy) {
        return new Placement(
                id,
                revision,
                referral,
                activity,
                status,
                since,
                proposedBy,
                proposedAt,
                waitingNumber,
                offerExpiresOn,
                startedOn,
                newNeedToKnow,
                newBuddy);
    }
}
