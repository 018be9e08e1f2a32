package nl.welzijnoprecept.accesslog;

/** What was done, in the letters of NEN 7513. */
public enum AccessAction {
    C,
    R,
    U,
    D,
    E
}
