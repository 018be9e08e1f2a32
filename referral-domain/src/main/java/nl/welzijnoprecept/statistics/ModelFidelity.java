package nl.welzijnoprecept.statistics;

import java.util.Arrays;
import java.util.OptionalInt;

/** What tells whether the work is done as the model of social prescribing means it, numbered. */
enum ModelFidelity {
    PERMISSION(1, Measure.PERMISSION_RATE),
    CONTACT_ON_TIME(2, Measure.CONTACT_ON_TIME_RATE),
    INTAKE_HELD(3, Measure.INTAKE_OF_ASSIGNED_RATE),
    BROAD_LOOK(4, Measure.BROAD_LOOK_RATE),
    OWN_GOAL(5, Measure.OWN_GOAL_RATE),
    STRENGTHS(6, Measure.STRENGTHS_RATE),
    FITTING_ACTIVITY(7, Measure.FITTING_ACTIVITY_RATE),
    WARM_START(8, Measure.WARM_START_RATE),
    FOLLOW_UP_DONE(9, Measure.FOLLOWED_UP_RATE),
    REFERRER_INFORMED(10, Measure.FEEDBACK_ON_TIME_RATE),
    LASTING_PARTICIPATION(11, Measure.GOING_ON_RATE),
    CASE_REVIEWS(12, Measure.CASE_REVIEWS_HELD);

    private final int number;
    private final Measure measure;

    ModelFidelity(int number, Measure measure) {
        this.number = number;
        this.measure = measure;
    }

    /** Its number; none of what is no such indicator. */
    static OptionalInt of(Measure measure) {
        return Arrays.stream(values())
                .filter(each -> each.measure == measure)
                .mapToInt(each -> each.number)
                .findFirst();
    }
}
