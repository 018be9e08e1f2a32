package nl.welzijnoprecept.statistics;

/**
 * What an indicator asks of a referral. Of each referral there is one answer; {@link #NONE} means that the question
 * does not arise.
 */
public enum Fact {
    /** When a coach was assigned: {@link #IN_NORM}, {@link #LATE}, or not yet. */
    ASSIGNMENT,
    /** When the coach first spoke to the client, counted from the assignment. */
    FIRST_CONTACT,
    /** When the intake was, counted from the assignment. */
    INTAKE,
    STATUS,
    OUTCOME,
    /** The client's own verdict on a completed case. */
    VERDICT,
    /** Whether an activity was started. */
    ACTIVITY,
    /** Whether the referrer heard anything back. */
    FEEDBACK,
    /** Whether a case with an intake has a goal. */
    GOAL,
    /** Whether the six dimensions were looked at in a case with an intake. */
    BROAD_LOOK,
    /** Whether what a client can build on was written down in a case with an intake. */
    STRENGTHS,
    /** When the first activity began, counted from the assignment: {@link #IN_NORM}, as there is no norm. */
    ACTIVITY_START,
    /** Of who began with an activity, whether a volunteer came along. */
    WARM_START,
    /** Of who was to be asked how an activity pleases, whether that was in time, each time so far. */
    FOLLOWED_UP,
    /** Of who was asked, whether they took part still or in another way, as they said last. */
    GOING_ON,
    /** Of whose referrer was to hear something, whether that was in time, each time so far. */
    FEEDBACK_ON_TIME;

    public static final String IN_NORM = "IN_NORM";
    public static final String LATE = "LATE";
    public static final String YES = "YES";
    public static final String NO = "NO";
    public static final String NONE = "NONE";
}
