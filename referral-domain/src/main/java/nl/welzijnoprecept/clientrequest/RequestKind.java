package nl.welzijnoprecept.clientrequest;

/** What a client can ask about their own data, with the article of the AVG. */
public enum RequestKind {
    /** Inzage (15), and with it overdraagbaarheid (20). */
    ACCESS,
    /** Correctie of aanvulling (16). */
    CORRECTION,
    /** Vernietiging (17). */
    ERASURE,
    /** Beperking (18): recorded and decided here, carried out by people. */
    RESTRICTION,
    /** Bezwaar (21): recorded and decided here, carried out by people. */
    OBJECTION
}
