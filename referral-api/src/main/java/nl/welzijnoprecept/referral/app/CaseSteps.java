package nl.welzijnoprecept.referral.app;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.referral.Need;
import nl.welzijnoprecept.referral.Step;
import org.jspecify.annotations.Nullable;

/**
 * The steps that somebody can take now, as buttons; and those that wait for something that is to happen first.
 *
 * @param onward what brings the case further, the likeliest first
 * @param others what else there is
 * @param undo   whether the last step can be undone
 */
record CaseSteps(List<Button> onward, List<Button> others, boolean undo) {
    private static final List<Step> ONWARD = List.of(
            Step.ASSIGN,
            Step.START,
            Step.PARTICIPATE,
            Step.AFTERCARE,
            Step.RESUME,
            Step.RESUBMIT,
            Step.TAKEN_OVER,
            Step.CONTINUE,
            Step.COMPLETE);

    /**
     * One of them.
     *
     * @param form  whether there is a page to go to first, as there is something to fill in or to do
     * @param own   whether a coach takes the case for themselves
     * @param main  whether it is the likeliest, and waits for nothing
     * @param unmet what has to happen first
     */
    record Button(Step step, boolean form, boolean own, boolean main, List<Need> unmet) {
        static Button of(Step step, Actor actor, List<Need> unmet, @Nullable Step first) {
            return new Button(
                    step,
                    StepAsked.of(step, actor).isForm() || !unmet.isEmpty(),
                    step == Step.ASSIGN && actor.role().has(Permission.HAVE_CASES),
                    step == first && unmet.isEmpty(),
                    unmet);
        }
    }

    /** @param unmet of a step, what has to happen before it and did not */
    static CaseSteps of(List<Step> allowed, Actor actor, Function<Step, List<Need>> unmet) {
        var onward = allowed.stream()
                .filter(ONWARD::contains)
                .sorted(Comparator.comparingInt(ONWARD::indexOf))
                .toList();
        var first = onward.isEmpty() ? null : onward.getFirst();
        return new CaseSteps(
                onward.stream()
                        .map(step -> Button.of(step, actor, unmet.apply(step), first))
                        .toList(),
                allowed.stream()
                        .filter(step -> step != Step.UNDO && !ONWARD.contains(step))
                        .map(step -> Button.of(step, actor, unmet.apply(step), first))
                        .toList(),
                allowed.contains(Step.UNDO));
    }

    public boolean none() {
        return onward.isEmpty() && others.isEmpty() && !undo;
    }
}
