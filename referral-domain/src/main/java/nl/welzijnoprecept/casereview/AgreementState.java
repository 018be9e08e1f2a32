package nl.welzijnoprecept.casereview;

/** Whether what was agreed on has been done. */
public enum AgreementState {
    OPEN,
    DONE,
    /** It did not come to it, and will not. */
    DROPPED
}
