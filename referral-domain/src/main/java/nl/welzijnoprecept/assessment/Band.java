package nl.welzijnoprecept.assessment;

/** What a total means, in words that fit welfare work: no diagnosis. */
public enum Band {
    NOT_LONELY,
    MODERATELY_LONELY,
    STRONGLY_LONELY,
    /** Low well-being: talk about it with the GP, when the client agrees. */
    CONFER_WITH_GP
}
