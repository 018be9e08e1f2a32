package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.time.DutchTime;

/** What somebody can do with a referral now: status and role decide, and whose case it is, and how long ago something was. */
record StepsNow(Referral referral, Actor actor, Instant now) {
    List<Step> all() {
        return Arrays.stream(Step.values())
                .filter(step -> isPossible(step) && isPermitted(step))
                .toList();
    }

    /** Whether only the client's permission is missing. */
    boolean lacksPermission(Step step) {
        return isPossible(step) && !isPermitted(step);
    }

    private boolean isPossible(Step step) {
        return step.isPossible(actor.role(), referral.status()) && isTimely(step) && isOwn();
    }

    private boolean isPermitted(Step step) {
        return !referral.isPermissionWithdrawn() || !step.needs().contains(Need.PERMISSION);
    }

    /** A coach acts on own cases only; what has no coach yet belongs to the whole team. */
    private boolean isOwn() {
        var coach = referral.state().coach();
        return actor.role() != Role.COACH || coach == null || actor.is(coach);
    }

    private boolean isTimely(Step step) {
        var last = referral.lastStep();
        var closure = referral.state().closure();
        return switch (step) {
            case UNDO ->
                last != null
                        && last.step() != Step.UNDO
                        && actor.is(last.takenBy())
                        && !now.isAfter(last.takenAt().plus(Referral.UNDO_WITHIN));
            case CONTINUE ->
                referral.state()
                        .deadlines()
                        .of(DeadlineKind.CLOSURE_CHECK)
                        .filter(check -> !check.on().isAfter(DutchTime.day(now)))
                        .isPresent();
            case TAKEN_OVER, REFUSED -> closure != null && closure.takenOverOn() == null;
            case REOPEN ->
                closure != null
                        && !referral.isPermissionWithdrawn()
                        && !DutchTime.day(now)
                                .isAfter(DutchTime.day(closure.closedAt()).plus(Referral.REOPEN_WITHIN));
            case RETURN,
                    RESUBMIT,
                    DECLINE,
                    ASSIGN,
                    REASSIGN,
                    START,
                    PARTICIPATE,
                    AFTERCARE,
                    BACK,
                    PAUSE,
                    RESUME,
                    COMPLETE,
                    HAND_OVER,
                    UNREACHED,
                    WITHDRAW,
                    VOID -> true;
        };
    }
}
