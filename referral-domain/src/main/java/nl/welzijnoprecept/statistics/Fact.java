package nl.welzijnoprecept.statistics;

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
    STATUS(null),
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
    FEEDBACK_ON_TIME(Gate.TO_HEAR, Gate.HEARD_IN_TIME);

    public static final String IN_NORM = "IN_NORM";
    public static final String LATE = "LATE";
    public static final String YES = "YES";
    public static final String NO = "NO";
    public static final String NONE = "NONE";

    private final @Nullable Gate group;
    private final @Nullable Gate yes;

    Fact(@Nullable Gate group) {
        this(group, null);
    }

    Fact(@Nullable Gate group, @Nullable Gate yes) {
        this.group = group;
        this.yes = yes;
    }

    /** Those for whom the question arises; null for everybody. */
    @Nullable
    Gate group() {
        return group;
    }

    /** Those who have the answer {@link #YES}, where they are a group of their own; null where answers are told within the group. */
    @Nullable
    Gate yes() {
        return yes;
    }
}
