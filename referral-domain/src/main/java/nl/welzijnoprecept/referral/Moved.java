package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/** A referral after a step, with the line of history that goes with it; only {@link Referral#take} makes one. */
public final class Moved {
    private final Referral referral;
    private final StatusChange change;
    private final boolean referrerToHear;
    private final @Nullable StatusChange undone;

    /**
     * @param referrerToHear whether the referrer is to hear of it
     * @param undone         the step that it undid; null for every other step than UNDO
     */
    Moved(Referral referral, StatusChange change, boolean referrerToHear, @Nullable StatusChange undone) {
        this.referral = referral;
        this.change = change;
        this.referrerToHear = referrerToHear;
        this.undone = undone;
    }

    static Moved of(
            Referral before,
            StepCommand wanted,
            Actor actor,
            int expected,
            Progress progress,
            Norms norms,
            @Nullable StatusChange last,
            Instant now) {
        var step = wanted.step();
        if (!step.isBy(actor.role())) {
            throw new NotAllowed("The role " + actor.role() + " does not take the step " + step + ".");
        }
        if (before.revision() != expected) {
            throw new StaleRevision();
        }
        var steps = new StepsNow(before, actor, now);
        if (steps.lacksPermission(step)) {
            throw new NeedNotMet(List.of(Need.PERMISSION));
        }
        var allowed = steps.all();
        if (!allowed.contains(step)) {
            throw new IllegalStep(step, before.status(), allowed);
        }
        var feedback = before.isPermitted(Purpose.FEEDBACK, DutchTime.day(now));
        var transition = Transition.of(wanted, actor, before.state(), feedback, norms, now);
        var unmet = transition.command().unmet(progress);
        if (!unmet.isEmpty()) {
            throw new NeedNotMet(unmet);
        }
        var next = transition.next(last, progress);
        requireInTeam(before, next.coach());
        return new Moved(
                before.with(next, new LastStep(step, actor.id(), now)),
                change(before, transition.command(), actor, next.status(), now),
                transition.isReferrerToHear(),
                step == Step.UNDO ? last : null);
    }

    /** Else it would be a case that its coach does not see. */
    private static void requireInTeam(Referral before, @Nullable ProfessionalId coach) {
        if (before.restriction() != null
                && coach != null
                && !coach.equals(before.state().coach())
                && !before.restriction().names(coach)) {
            throw new InvalidInput("coachId", "NOT_IN_TEAM");
        }
    }

    private static StatusChange change(
            Referral before, StepCommand command, Actor actor, ReferralStatus to, Instant now) {
        return new StatusChange(
                before.id(),
                before.revision() + 1,
                command.step(),
                before.status(),
                to,
                actor.id(),
                actor.role(),
                now,
                command.reason(),
                command.reasonCode(),
                before.state());
    }

    public Referral referral() {
        return referral;
    }

    public StatusChange change() {
        return change;
    }

    /** Whether the client lets the referrer hear of it, who does not know already. */
    public boolean isReferrerToHear() {
        return referrerToHear;
    }

    /** The step that it undid. */
    public Optional<StatusChange> undone() {
        return Optional.ofNullable(undone);
    }

    /** What the step did to the permission, if it did. */
    public Optional<PermissionChange> permission(UUID lineId) {
        var before = change.before().permissionWithdrawnOn();
        var after = referral.state().permissionWithdrawnOn();
        var kind = before == null ? PermissionKind.WITHDRAWN : PermissionKind.RESTORED;
        return (before == null) == (after == null)
                ? Optional.empty()
                : Optional.of(new PermissionChange(
                        lineId,
                        referral.id(),
                        kind,
                        referral.consent().purposes(),
                        null,
                        referral.feedbackLevel(),
                        change.takenBy(),
                        change.role(),
                        change.takenAt()));
    }
}
