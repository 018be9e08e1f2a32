package nl.welzijnoprecept.statistics;

import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator asks of a referral. Of each referral there is one answer; {@link #NONE} means that the question
 * does not arise.
 */
public enum Fact {
    /** When a coach was assigned: {@link #IN_NORM}, {@link #LATE}, or not yet. */
    ASSIGNMENT(Gate.ASSIGNED),
    /** When the coach first spoke to the client, counted from the assignment. */
    FIRST_CONTACT(Gate.CONTACTED),
    /** When the intake was, counted from the assignment. */
    INTAKE(Gate.TAKEN_IN),
    STATUS,
    OUTCOME(Gate.COMPLETED),
    /** The client's own verdict on a completed case. */
    VERDICT(Gate.COMPLETED),
    /** Whether an activity was started. */
    ACTIVITY(null, Gate.STARTED),
    /** Whether the referrer heard anything back. */
    FEEDBACK(null, Gate.HEARD),
    /** Whether a case with an intake has a goal. */
    GOAL(Gate.TAKEN_IN),
    /** Whether the six dimensions were looked at in a case with an intake. */
    BROAD_LOOK(Gate.TAKEN_IN),
    /** Whether what a client can build on was written down in a case with an intake. */
    STRENGTHS(Gate.TAKEN_IN),
    /** When the first activity began, counted from the assignment: {@link #IN_NORM}, as there is no norm. */
    ACTIVITY_START(Gate.STARTED),
    /** Of who began with an activity, whether a volunteer came along. */
    WARM_START(Gate.STARTED),
    /** Of who was to be asked how an activity pleases, whether that was in time, each time so far. */
    FOLLOWED_UP(Gate.TO_ASK, Gate.ASKED_IN_TIME),
    /** Of who was asked, whether they took part still or in another way, as they said last. */
    GOING_ON(Gate.ASKED),
    /** Of whose referrer was to hear something, whether that was in time, each time so far. */
    FEEDBACK_ON_TIME(Gate.TO_HEAR, Gate.HEARD_IN_TIME),
    /** Why the welfare organisation declined, as a code of the product; codes of an organisation's own are another reason. */
    DECLINE_REASON(ReferralStatus.DECLINED),
    /** Why it was withdrawn, likewise. */
    WITHDRAW_REASON(ReferralStatus.WITHDRAWN),
    /** Whether permission was given by the day of the referral. */
    PERMISSION,
    /** Whether a case with an intake came to an activity. */
    FITTING_ACTIVITY(Gate.TAKEN_IN, Gate.FITTING),
    /** Of who began with an activity, whether the first one did good to this; one does good to more than one thing. */
    BEGAN_BODY(Gate.STARTED),
    BEGAN_MIND(Gate.STARTED),
    BEGAN_MEANING(Gate.STARTED),
    BEGAN_QUALITY_OF_LIFE(Gate.STARTED),
    BEGAN_PARTICIPATION(Gate.STARTED),
    BEGAN_DAILY_LIFE(Gate.STARTED),
    /** Whether something for this was wanted that was not there. */
    MISSED_BODY,
    MISSED_MIND,
    MISSED_MEANING,
    MISSED_QUALITY_OF_LIFE,
    MISSED_PARTICIPATION,
    MISSED_DAILY_LIFE,
    /** Whether an earlier referral of the same person had ended within a year before. */
    REPEATED,
    /** Of who was measured with it at the start, what came of it at the end: {@link #IMPROVED}, {@link #PAIRED}, {@link #UNPAIRED}. */
    WHO5_CHANGE(Gate.WHO5),
    /** Likewise; nobody can say which change of it matters. */
    DJG6_CHANGE(Gate.DJG6);

    public static final String IN_NORM = "IN_NORM";
    public static final String LATE = "LATE";
    public static final String YES = "YES";
    public static final String NO = "NO";
    public static final String NONE = "NONE";
    /** Measured at the start and not at the end, or not yet. */
    public static final String UNPAIRED = "UNPAIRED";
    /** Measured at both, and changed by less than matters. */
    public static final String PAIRED = "PAIRED";
    /** Measured at both, and better by what matters. */
    public static final String IMPROVED = "IMPROVED";

    private final @Nullable Gate group;
    private final @Nullable ReferralStatus status;
    private final @Nullable Gate yes;

    /** Of everybody. */
    Fact() {
        this(null, null, null);
    }

    Fact(Gate group) {
        this(group, null, null);
    }

    Fact(@Nullable Gate group, Gate yes) {
        this(group, null, yes);
    }

    Fact(ReferralStatus status) {
        this(null, status, null);
    }

    Fact(@Nullable Gate group, @Nullable ReferralStatus status, @Nullable Gate yes) {
        this.group = group;
        this.status = status;
        this.yes = yes;
    }

    /** Those for whom the question arises, who came through this; null where it arises for others. */
    @Nullable
    Gate group() {
        return group;
    }

    /** Those for whom the question arises, who stand here; null where it arises for others. */
    @Nullable
    ReferralStatus status() {
        return status;
    }

    /** Those who have the answer {@link #YES}, where they are a group of their own; null where answers are told within the group. */
    @Nullable
    Gate yes() {
        return yes;
    }
}
