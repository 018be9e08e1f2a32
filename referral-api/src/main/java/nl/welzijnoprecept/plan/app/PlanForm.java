package nl.welzijnoprecept.plan.app;

import java.time.LocalDate;
import nl.welzijnoprecept.conversation.Doer;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.plan.GoalKind;
import nl.welzijnoprecept.plan.ReviewMoment;
import nl.welzijnoprecept.referral.ClientVerdict;
import org.jspecify.annotations.Nullable;

/** A goal or an action as somebody types it. */
record PlanForm(
        @Nullable String planText,
        @Nullable GoalKind goalKind,
        @Nullable String goalSatisfied,
        @Nullable Doer doer,
        @Nullable String byDate,
        @Nullable String dropReason,
        @Nullable ReviewMoment moment,
        @Nullable ClientVerdict verdict,
        @Nullable String said) {
    static final PlanForm EMPTY =
            new PlanForm(null, GoalKind.ACTIVATION, null, Doer.CLIENT, null, null, null, null, null);

    GoalRequest goal() {
        return new GoalRequest(planText == null ? "" : planText, null, goalKind, goalSatisfied);
    }

    ActionRequest action(LocalDate today) {
        return new ActionRequest(
                planText == null ? "" : planText,
                doer == null ? Doer.CLIENT : doer,
                TypedDay.coming(byDate, today).orElse(null),
                null);
    }

    GoalReviewRequest review() {
        return new GoalReviewRequest(
                moment == null ? ReviewMoment.PROGRESS : moment,
                verdict == null ? ClientVerdict.UNKNOWN : verdict,
                said);
    }

    /** A day was typed that is none. */
    boolean isUnreadable(LocalDate today) {
        return byDate != null
                && !byDate.isBlank()
                && TypedDay.coming(byDate, today).isEmpty();
    }
}
