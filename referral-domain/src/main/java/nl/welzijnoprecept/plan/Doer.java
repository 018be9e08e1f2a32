package nl.welzijnoprecept.plan;

/** Who does what was agreed. */
public enum Doer {
    CLIENT,
    COACH,
    OTHER
}
