package nl.welzijnoprecept.question;

/** What has to be so before a question is answered. */
public enum QuestionNeed {
    /** Nobody answered it yet. */
    OPEN_QUESTION
}
