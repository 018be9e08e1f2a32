package nl.welzijnoprecept.statistics;

import java.util.OptionalInt;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.statistics.Indicator.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of how the work goes, in the order in which it is told: the one place that says which of which, so that a figure
 * and its published definition are the same thing.
 */
public enum Measure {
    DAYS_TO_ASSIGNMENT("daysToAssignment", new Days(Wait.ASSIGNMENT, Days.HALF)),
    DAYS_TO_ASSIGNMENT_OF_MOST("daysToAssignmentP90", new Days(Wait.ASSIGNMENT, Days.MOST)),
    ASSIGNED_IN_NORM("assignedInNorm", new Share(Fact.ASSIGNMENT, Fact.IN_NORM, Fact.ASSIGNMENT)),
    DAYS_TO_FIRST_CONTACT("daysToFirstContact", new Days(Wait.FIRST_CONTACT, Days.HALF)),
    DAYS_TO_FIRST_CONTACT_OF_MOST("daysToFirstContactP90", new Days(Wait.FIRST_CONTACT, Days.MOST)),
    CONTACTED_IN_NORM("contactedInNorm", new Share(Fact.FIRST_CONTACT, Fact.IN_NORM, Fact.FIRST_CONTACT)),
    DAYS_TO_INTAKE("daysToIntake", new Days(Wait.INTAKE, Days.HALF)),
    DAYS_TO_INTAKE_OF_MOST("daysToIntakeP90", new Days(Wait.INTAKE, Days.MOST)),
    INTAKE_IN_NORM("intakeInNorm", new Share(Fact.INTAKE, Fact.IN_NORM, Fact.INTAKE)),
    DAYS_TO_ACTIVITY("daysToActivity", new Days(Wait.ACTIVITY_START, Days.HALF)),
    DAYS_TO_ACTIVITY_OF_MOST("daysToActivityP90", new Days(Wait.ACTIVITY_START, Days.MOST)),
    INTAKE_RATE("intakeRate", new Share(Fact.INTAKE, null, null)),
    UNREACHED_RATE("unreachedRate", new Share(Fact.STATUS, ReferralStatus.UNREACHED.name(), null)),
    DECLINED_RATE("declinedRate", new Share(Fact.STATUS, ReferralStatus.DECLINED.name(), null)),
    HANDED_OVER_RATE("handedOverRate", new Share(Fact.STATUS, ReferralStatus.HANDED_OVER.name(), null)),
    ACTIVITY_STARTED_RATE("activityStartedRate", new Share(Fact.ACTIVITY, Fact.YES, null)),
    PRACTICES_REACHED("practicesReached", new Reach()),
    OUTCOME_OWN_STRENGTH("outcomeOwnStrength", completed(Outcome.OWN_STRENGTH)),
    OUTCOME_ACTIVITY("outcomeActivity", completed(Outcome.ACTIVITY)),
    OUTCOME_OTHER_SUPPORT("outcomeOtherSupport", completed(Outcome.OTHER_SUPPORT)),
    OUTCOME_NO_CHANGE("outcomeNoChange", completed(Outcome.NO_CHANGE)),
    CLIENT_VERDICT_ACHIEVED(
            "clientVerdictAchieved", new Share(Fact.VERDICT, ClientVerdict.ACHIEVED.name(), Fact.OUTCOME)),
    FEEDBACK_GIVEN_RATE("feedbackGivenRate", new Share(Fact.FEEDBACK, Fact.YES, null)),
    FEEDBACK_ON_TIME_RATE("feedbackOnTimeRate", new Share(Fact.FEEDBACK_ON_TIME, Fact.YES, Fact.FEEDBACK_ON_TIME)),
    OWN_GOAL_RATE("ownGoalRate", new Share(Fact.GOAL, Fact.YES, Fact.INTAKE)),
    BROAD_LOOK_RATE("broadLookRate", new Share(Fact.BROAD_LOOK, Fact.YES, Fact.INTAKE)),
    STRENGTHS_RATE("strengthsRate", new Share(Fact.STRENGTHS, Fact.YES, Fact.INTAKE)),
    WARM_START_RATE("warmStartRate", new Share(Fact.WARM_START, Fact.YES, Fact.WARM_START)),
    FOLLOWED_UP_RATE("followedUpInNorm", new Share(Fact.FOLLOWED_UP, Fact.YES, Fact.FOLLOWED_UP)),
    GOING_ON_RATE("stillTakingPartRate", new Share(Fact.GOING_ON, Fact.YES, Fact.GOING_ON)),
    PERMISSION_RATE("permissionFirstRate", among(Fact.PERMISSION, Fact.YES)),
    CONTACT_ON_TIME_RATE("contactOnTimeOfAssignedRate", new Share(Fact.FIRST_CONTACT, Fact.IN_NORM, Fact.ASSIGNMENT)),
    INTAKE_OF_ASSIGNED_RATE("intakeOfAssignedRate", new Share(Fact.INTAKE, null, Fact.ASSIGNMENT)),
    FITTING_ACTIVITY_RATE("fittingActivityRate", new Share(Fact.FITTING_ACTIVITY, Fact.YES, Fact.INTAKE)),
    DECLINED_NOT_SUITABLE("declinedNotSuitable", among(Fact.DECLINE_REASON, "NOT_SUITABLE")),
    DECLINED_OTHER_SUPPORT_FIRST("declinedOtherSupportFirst", among(Fact.DECLINE_REASON, "OTHER_SUPPORT_FIRST")),
    DECLINED_NO_CAPACITY("declinedNoCapacity", among(Fact.DECLINE_REASON, "NO_CAPACITY")),
    DECLINED_OUTSIDE_AREA("declinedOutsideArea", among(Fact.DECLINE_REASON, "OUTSIDE_AREA")),
    DECLINED_ALREADY_KNOWN("declinedAlreadyKnown", among(Fact.DECLINE_REASON, "ALREADY_KNOWN")),
    DECLINED_DUPLICATE("declinedDuplicate", among(Fact.DECLINE_REASON, "DUPLICATE")),
    DECLINED_CLIENT_DECLINES("declinedClientDeclines", among(Fact.DECLINE_REASON, "CLIENT_DECLINES")),
    DECLINED_OTHER("declinedOther", among(Fact.DECLINE_REASON, "OTHER")),
    WITHDRAWN_CLIENT_REQUEST("withdrawnClientRequest", among(Fact.WITHDRAW_REASON, "CLIENT_REQUEST")),
    WITHDRAWN_CONSENT_WITHDRAWN("withdrawnConsentWithdrawn", among(Fact.WITHDRAW_REASON, "CONSENT_WITHDRAWN")),
    WITHDRAWN_MOVED("withdrawnMoved", among(Fact.WITHDRAW_REASON, "MOVED")),
    WITHDRAWN_DECEASED("withdrawnDeceased", among(Fact.WITHDRAW_REASON, "DECEASED")),
    WITHDRAWN_OTHER_SUPPORT("withdrawnOtherSupport", among(Fact.WITHDRAW_REASON, "OTHER_SUPPORT")),
    WITHDRAWN_REFERRER_REQUEST("withdrawnReferrerRequest", among(Fact.WITHDRAW_REASON, "REFERRER_REQUEST")),
    WITHDRAWN_OTHER("withdrawnOther", among(Fact.WITHDRAW_REASON, "OTHER")),
    BEGAN_BODY("beganBody", among(Fact.BEGAN_BODY, Fact.YES)),
    BEGAN_MIND("beganMind", among(Fact.BEGAN_MIND, Fact.YES)),
    BEGAN_MEANING("beganMeaning", among(Fact.BEGAN_MEANING, Fact.YES)),
    BEGAN_QUALITY_OF_LIFE("beganQualityOfLife", among(Fact.BEGAN_QUALITY_OF_LIFE, Fact.YES)),
    BEGAN_PARTICIPATION("beganParticipation", among(Fact.BEGAN_PARTICIPATION, Fact.YES)),
    BEGAN_DAILY_LIFE("beganDailyLife", among(Fact.BEGAN_DAILY_LIFE, Fact.YES)),
    MISSED_BODY("missedBody", among(Fact.MISSED_BODY, Fact.YES)),
    MISSED_MIND("missedMind", among(Fact.MISSED_MIND, Fact.YES)),
    MISSED_MEANING("missedMeaning", among(Fact.MISSED_MEANING, Fact.YES)),
    MISSED_QUALITY_OF_LIFE("missedQualityOfLife", among(Fact.MISSED_QUALITY_OF_LIFE, Fact.YES)),
    MISSED_PARTICIPATION("missedParticipation", among(Fact.MISSED_PARTICIPATION, Fact.YES)),
    MISSED_DAILY_LIFE("missedDailyLife", among(Fact.MISSED_DAILY_LIFE, Fact.YES)),
    REPEATED_RATE("repeatedRate", among(Fact.REPEATED, Fact.YES)),
    WHO5_RESPONSE("who5Response", new Response(Effect.WHO5)),
    WHO5_IMPROVED("who5ImprovedRate", new Improved(Effect.WHO5)),
    DJG6_RESPONSE("djg6Response", new Response(Effect.DJG6)),
    WHO5_CHANGE("who5MeanChange", new MeanChange(Effect.WHO5)),
    DJG6_CHANGE("djg6MeanChange", new MeanChange(Effect.DJG6)),
    WAITING_NOW("waitingNow", new Now(Present.What.WAITING)),
    DAYS_WAITED_NOW("daysWaitedNow", new Now(Present.What.DAYS_WAITED)),
    PLACES_TAKEN("placesTakenNow", new Now(Present.What.PLACES_TAKEN)),
    CASE_REVIEWS_HELD("caseReviewsHeldRate", new Now(Present.What.MEETINGS_HELD));

    private final String code;
    private final Recipe recipe;

    Measure(String code, Recipe recipe) {
        this.code = code;
        this.recipe = recipe;
    }

    /** As answers and definitions name it. */
    public String code() {
        return code;
    }

    public Recipe recipe() {
        return recipe;
    }

    /** Its number among the indicators of model fidelity, from 1. */
    public OptionalInt fidelity() {
        return ModelFidelity.of(this);
    }

    /** What its value counts in. */
    public Unit unit() {
        return switch (recipe) {
            case Days _ -> Unit.WORKING_DAYS;
            case Share _, Response _, Improved _ -> Unit.SHARE;
            case MeanChange _ -> Unit.POINTS;
            case Now now ->
                switch (now.what()) {
                    case WAITING -> Unit.PEOPLE;
                    case DAYS_WAITED -> Unit.CALENDAR_DAYS;
                    case PLACES_TAKEN, MEETINGS_HELD -> Unit.SHARE;
                };
            case Reach _ -> Unit.PRACTICES;
        };
    }

    /** Of those for whom the question arises, who gave this answer. */
    private static Share among(Fact fact, String answer) {
        return new Share(fact, answer, fact);
    }

    private static Share completed(Outcome outcome) {
        return new Share(Fact.OUTCOME, outcome.name(), Fact.OUTCOME);
    }

    /** How a measure is made of counts. */
    public sealed interface Recipe {}

    /**
     * What so many of a hundred waited at most, of those who no longer wait.
     *
     * @param percent 50 for the median
     */
    public record Days(Wait waited, int percent) implements Recipe {
        static final int HALF = 50;
        static final int MOST = 90;
    }

    /**
     * The part of a group.
     *
     * @param answer null for everybody for whom the question arises
     * @param group  those for whom this question arises; null for all referrals
     */
    public record Share(
            Fact fact, @Nullable String answer, @Nullable Fact group) implements Recipe {}

    /** Those who were measured at the end too, of those who were at the start. */
    public record Response(Effect effect) implements Recipe {}

    /** Those who were measured at both and are better by what matters, of those who were measured at both. */
    public record Improved(Effect effect) implements Recipe {}

    /** By how much those who were measured at both changed. */
    public record MeanChange(Effect effect) implements Recipe {}

    /** What is counted beside referrals. */
    public record Now(Present.What what) implements Recipe {}

    /** Practices that referred, of all in the municipality. */
    public record Reach() implements Recipe {}
}
