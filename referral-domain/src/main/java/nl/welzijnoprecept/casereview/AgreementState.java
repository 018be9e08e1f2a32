package nl.welzijnoprecept.casereview;

/** Whether what was agreed on at a meeting has been done. */
public enum AgreementState {
    OPEN,
    DONE,
    /** Nobody need do it any more; a reason says why. */
    DROPPED
}
