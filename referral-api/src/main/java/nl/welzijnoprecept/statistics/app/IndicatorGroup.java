package nl.welzijnoprecept.statistics.app;

import java.util.List;
import nl.welzijnoprecept.statistics.Measure;

/** Which measures stand together in one figure of the page: the same unit, and about the same thing. */
enum IndicatorGroup {
    WAITS(
            "waits",
            Measure.DAYS_TO_ASSIGNMENT,
            Measure.DAYS_TO_ASSIGNMENT_OF_MOST,
            Measure.DAYS_TO_FIRST_CONTACT,
            Measure.DAYS_TO_FIRST_CONTACT_OF_MOST,
            Measure.DAYS_TO_INTAKE,
            Measure.DAYS_TO_INTAKE_OF_MOST,
            Measure.DAYS_TO_ACTIVITY,
            Measure.DAYS_TO_ACTIVITY_OF_MOST),
    NORMS("norms", Measure.ASSIGNED_IN_NORM, Measure.CONTACTED_IN_NORM, Measure.INTAKE_IN_NORM),
    COURSE(
            "course",
            Measure.INTAKE_RATE,
            Measure.ACTIVITY_STARTED_RATE,
            Measure.HANDED_OVER_RATE,
            Measure.DECLINED_RATE,
            Measure.UNREACHED_RATE,
            Measure.REPEATED_RATE),
    RESULTS(
            "results",
            Measure.OUTCOME_OWN_STRENGTH,
            Measure.OUTCOME_ACTIVITY,
            Measure.OUTCOME_OTHER_SUPPORT,
            Measure.OUTCOME_NO_CHANGE,
            Measure.CLIENT_VERDICT_ACHIEVED),
    DECLINED(
            "declined",
            Measure.DECLINED_NOT_SUITABLE,
            Measure.DECLINED_OTHER_SUPPORT_FIRST,
            Measure.DECLINED_NO_CAPACITY,
            Measure.DECLINED_OUTSIDE_AREA,
            Measure.DECLINED_ALREADY_KNOWN,
            Measure.DECLINED_DUPLICATE,
            Measure.DECLINED_CLIENT_DECLINES,
            Measure.DECLINED_OTHER),
    WITHDRAWN(
            "withdrawn",
            Measure.WITHDRAWN_CLIENT_REQUEST,
            Measure.WITHDRAWN_CONSENT_WITHDRAWN,
            Measure.WITHDRAWN_MOVED,
            Measure.WITHDRAWN_DECEASED,
            Measure.WITHDRAWN_OTHER_SUPPORT,
            Measure.WITHDRAWN_REFERRER_REQUEST,
            Measure.WITHDRAWN_OTHER),
    BEGAN(
            "began",
            Measure.BEGAN_BODY,
            Measure.BEGAN_MIND,
            Measure.BEGAN_MEANING,
            Measure.BEGAN_QUALITY_OF_LIFE,
            Measure.BEGAN_PARTICIPATION,
            Measure.BEGAN_DAILY_LIFE),
    MISSED(
            "missed",
            Measure.MISSED_BODY,
            Measure.MISSED_MIND,
            Measure.MISSED_MEANING,
            Measure.MISSED_QUALITY_OF_LIFE,
            Measure.MISSED_PARTICIPATION,
            Measure.MISSED_DAILY_LIFE),
    FIDELITY(
            "fidelity",
            Measure.PERMISSION_RATE,
            Measure.CONTACT_ON_TIME_RATE,
            Measure.INTAKE_OF_ASSIGNED_RATE,
            Measure.OWN_GOAL_RATE,
            Measure.BROAD_LOOK_RATE,
            Measure.STRENGTHS_RATE,
            Measure.FITTING_ACTIVITY_RATE,
            Measure.WARM_START_RATE,
            Measure.FOLLOWED_UP_RATE,
            Measure.GOING_ON_RATE,
            Measure.FEEDBACK_GIVEN_RATE,
            Measure.FEEDBACK_ON_TIME_RATE,
            Measure.CASE_REVIEWS_HELD),
    EFFECT("effect", Measure.WHO5_RESPONSE, Measure.WHO5_IMPROVED, Measure.DJG6_RESPONSE),
    CHANGE("change", Measure.WHO5_CHANGE, Measure.DJG6_CHANGE),
    WAITING("waiting", Measure.WAITING_NOW),
    WAITED("waited", Measure.DAYS_WAITED_NOW),
    PLACES("places", Measure.PLACES_TAKEN),
    REACH("reach", Measure.PRACTICES_REACHED);

    private final String code;
    private final List<Measure> measures;

    IndicatorGroup(String code, Measure... measures) {
        this.code = code;
        this.measures = List.of(measures);
    }

    String code() {
        return code;
    }

    List<Measure> measures() {
        return measures;
    }
}
