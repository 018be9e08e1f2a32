package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Deadlines;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.deadline.Unasked;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/** From one state to the next, by a step that {@link Step} allows: whose case it is then, and which clock runs. */
record Transition(
        StepCommand command, Actor actor, ReferralState before, boolean feedbackPermitted, Norms norms, Instant now) {

    /** With what the actor filled in, checked and completed. */
    static Transition of(
            StepCommand wanted,
            Actor actor,
            ReferralState before,
            boolean feedbackPermitted,
            Norms norms,
            Instant now) {
        var command = withOwnCoach(wanted, actor, before);
        command.requireFields();
        checkUntil(command, now);
        if (command.step() == Step.REASSIGN
                && command.coach() != null
                && command.coach().equals(before.coach())) {
            throw new InvalidInput("coachId", "SAME_COACH");
        }
        return new Transition(command, actor, before, feedbackPermitted, norms, now);
    }

    /** A coach who assigns or reopens does so to themselves; a coordinator who reopens may leave it to the coach of before. */
    private static StepCommand withOwnCoach(StepCommand command, Actor actor, ReferralState before) {
        if (!command.step().namesCoach()) {
            return command;
        }
        if (actor.role() == Role.COACH) {
            if (command.coach() != null && !actor.is(command.coach())) {
                throw new NotAllowed("A coach assigns to themselves only.");
            }
            return command.withCoach(actor.id());
        }
        if (command.step().comesBack() && command.coach() == null) {
            if (before.coach() == null) {
                throw new InvalidInput("coachId", "REQUIRED");
            }
            return command.withCoach(before.coach());
        }
        return command;
    }

    private static void checkUntil(StepCommand command, Instant now) {
        if (command.step() != Step.PAUSE || command.until() == null) {
            return;
        }
        var today = DutchTime.day(now);
        if (command.until().isBefore(today)) {
            throw new InvalidInput("until", "DATE_IN_PAST");
        }
        if (command.until().isAfter(today.plus(Referral.PAUSE_WITHIN))) {
            throw new InvalidInput("until", "DATE_TOO_FAR_AHEAD");
        }
    }

    /**
     * The state after the step.
     *
     * @param last the last line of the history, which UNDO goes back to
     */
    ReferralState next(@Nullable StatusChange last, Progress progress) {
        return switch (command.step()) {
            case UNDO -> undone(last, progress);
            case REASSIGN, CONTINUE, TAKEN_OVER -> stayed();
            case PAUSE -> paused();
            case RESUME -> resumed();
            case PARTICIPATE -> takingPart(progress.unasked());
            case RETURN,
                    RESUBMIT,
                    DECLINE,
                    ASSIGN,
                    START,
                    AFTERCARE,
                    BACK,
                    COMPLETE,
                    HAND_OVER,
                    REFUSED,
                    UNREACHED,
                    WITHDRAW,
                    REOPEN,
                    VOID -> entered();
        };
    }

    /** What was; but work that turned the clocks since then stays done. */
    private ReferralState undone(@Nullable StatusChange last, Progress progress) {
        if (last == null) {
            throw new IllegalStateException("a step that was taken has a line of history");
        }
        var was = last.before().withPermissionWithdrawnOn(permissionAfterUndoing(last, progress));
        return was.with(before.deadlines().undone(was.deadlines(), last.step().milestones()));
    }

    /** Only what the step itself took back comes back with it: what the client said otherwise since stands. */
    private @Nullable LocalDate permissionAfterUndoing(StatusChange last, Progress progress) {
        return last.step().takesPermissionBack(last.reasonCode()) && !progress.permissionTakenBack()
                ? last.before().permissionWithdrawnOn()
                : before.permissionWithdrawnOn();
    }

    private ReferralState stayed() {
        var closure = before.closure();
        return new ReferralState(
                before.status(),
                before.since(),
                coachAfter(),
                deadlinesAfter(),
                before.pause(),
                closure != null && command.step() == Step.TAKEN_OVER ? closure.takenOver(today()) : closure,
                before.permissionWithdrawnOn());
    }

    private ReferralState paused() {
        var until = command.until();
        if (until == null) {
            throw new IllegalStateException("a pause has a last day");
        }
        return new ReferralState(
                ReferralStatus.PAUSED,
                now,
                before.coach(),
                before.deadlines().with(new Deadline(DeadlineKind.RESUMPTION, today(), until, 0)),
                new Pause(before.status(), today()),
                null,
                before.permissionWithdrawnOn());
    }

    private ReferralState resumed() {
        var pause = before.pause();
        if (pause == null) {
            throw new IllegalStateException("a paused referral knows where it was");
        }
        return new ReferralState(
                pause.cameFrom(),
                now,
                before.coach(),
                before.deadlines().afterPause(pause.pausedOn(), today(), norms),
                null,
                null,
                before.permissionWithdrawnOn());
    }

    /** Who takes part again, after going back or being opened again, is asked about it again. */
    private ReferralState takingPart(Unasked unasked) {
        var entered = entered();
        return entered.with(entered.deadlines()
                .asking(
                        unasked,
                        before.deadlines(),
                        List.of(DeadlineKind.FOLLOW_UP, DeadlineKind.LATE_FOLLOW_UP),
                        norms));
    }

    private ReferralState entered() {
        var to = command.step().to();
        if (to == null) {
            throw new IllegalStateException(command.step() + " leads to no status of its own");
        }
        var closure = to.isOpen()
                ? null
                : new Closure(
                        now, command.outcome(), command.clientVerdict(), command.reasonCode(), command.partner(), null);
        return new ReferralState(to, now, coachAfter(), deadlinesAfter(), null, closure, permissionWithdrawnOn());
    }

    private Deadlines deadlinesAfter() {
        return before.deadlines().at(command.step().milestones(), today(), norms, isReferrerToHear());
    }

    /** Who takes it back knows, and of what was never meant nobody hears. */
    boolean isReferrerToHear() {
        return feedbackPermitted
                && permissionWithdrawnOn() == null
                && actor.role() != Role.REFERRER
                && command.step() != Step.VOID;
    }

    private LocalDate today() {
        return DutchTime.day(now);
    }

    private @Nullable LocalDate permissionWithdrawnOn() {
        return command.step().takesPermissionBack(command.reasonCode()) && before.permissionWithdrawnOn() == null
                ? today()
                : before.permissionWithdrawnOn();
    }

    private @Nullable ProfessionalId coachAfter() {
        return switch (command.step().coachAfter()) {
            case NONE -> null;
            case NAMED -> command.coach();
            // A coach who ends what had none keeps it, and so can still undo or reopen it.
            case SAME -> before.coach() == null && actor.role() == Role.COACH ? actor.id() : before.coach();
        };
    }
}
