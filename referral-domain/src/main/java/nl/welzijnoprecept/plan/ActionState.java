package nl.welzijnoprecept.plan;

/** Whether what was agreed has been done. */
public enum ActionState {
    OPEN,
    DONE,
    /** It did not come to it, and will not. */
    NOT_DONE
}
