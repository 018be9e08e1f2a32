package nl.welzijnoprecept.plan;

/** What kind of goal it is. */
public enum GoalKind {
    /** What has to be in order before somebody can take part in anything (voortraject): debts, housing, safety, skills. */
    SUPPORT_FIRST,
    /** Taking part. */
    ACTIVATION
}
