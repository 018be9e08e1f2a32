package nl.welzijnoprecept.referral.app;

import java.util.Comparator;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.referral.Step;

/**
 * The steps that somebody can take now, as buttons.
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
     * @param form whether there is something to fill in
     * @param own  whether a coach takes the case for themselves
     */
    record Button(Step step, boolean form, boolean own) {
        static Button of(Step step, Actor actor) {
            return new Button(
                    step, StepAsked.of(step, actor).isForm(), step == Step.ASSIGN && actor.role() == Role.COACH);
        }
    }

    static CaseSteps of(List<Step> allowed, Actor actor) {
        return new CaseSteps(
                allowed.stream()
                        .filter(ONWARD::contains)
                        .sorted(Comparator.comparingInt(ONWARD::indexOf))
                        .map(step -> Button.of(step, actor))
                        .toList(),
                allowed.stream()
                        .filter(step -> step != Step.UNDO && !ONWARD.contains(step))
                        .map(step -> Button.of(step, actor))
                        .toList(),
                allowed.contains(Step.UNDO));
    }

    public boolean none() {
        return onward.isEmpty() && others.isEmpty() && !undo;
    }
}
