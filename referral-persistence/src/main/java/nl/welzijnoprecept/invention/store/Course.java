package nl.welzijnoprecept.invention.store;

import static nl.welzijnoprecept.referral.ReferralStatus.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Step;
import org.jspecify.annotations.Nullable;

/**
 * How one case went, up to the day that invention goes to: what has yet to come is null.
 *
 * @param ends      how it is to be closed, whether or not it is by now
 * @param assigned  to a coach
 * @param contacted when the client was spoken to first
 * @param takenIn   the intake, with which the coaching begins
 * @param begun     the first time at an activity
 * @param taking    when the coach noted that they take part
 * @param asked     when it was asked whether they still do
 * @param closed    the end of it
 */
record Course(
        Instant submitted,
        ReferralStatus ends,
        @Nullable Instant assigned,
        @Nullable Instant contacted,
        @Nullable Instant takenIn,
        @Nullable Instant begun,
        @Nullable Instant taking,
        @Nullable Instant asked,
        @Nullable Instant closed) {

    /** A step that was taken. */
    record Taken(Step step, ReferralStatus from, ReferralStatus to, Instant at) {}

    ReferralStatus status() {
        var steps = steps();
        return steps.isEmpty() ? SUBMITTED : steps.getLast().to();
    }

    /** In the order in which they were taken. */
    List<Taken> steps() {
        var steps = new ArrayList<Taken>(4);
        add(steps, Step.ASSIGN, assigned);
        add(steps, Step.START, takenIn);
        add(steps, Step.PARTICIPATE, taking);
        add(
                steps,
                switch (ends) {
                    case DECLINED -> Step.DECLINE;
                    case UNREACHED -> Step.UNREACHED;
                    case WITHDRAWN -> Step.WITHDRAW;
                    case HANDED_OVER -> Step.HAND_OVER;
                    case COMPLETED -> Step.COMPLETE;
                    case SUBMITTED, RETURNED, ASSIGNED, COACHING, PARTICIPATING, FOLLOW_UP, PAUSED, VOIDED ->
                        throw new IllegalStateException("No case is made to end as " + ends);
                },
                closed);
        return steps;
    }

    private static void add(List<Taken> steps, Step step, @Nullable Instant at) {
        if (at != null) {
            var from = steps.isEmpty() ? SUBMITTED : steps.getLast().to();
            var to = step.to();
            steps.add(new Taken(step, from, to == null ? from : to, at));
        }
    }

    boolean isClosed() {
        return closed != null;
    }
}
