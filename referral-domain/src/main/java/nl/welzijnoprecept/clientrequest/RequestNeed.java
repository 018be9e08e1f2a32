package nl.welzijnoprecept.clientrequest;

/** What has to be so before something can be done with a request. */
public enum RequestNeed {
    UNDECIDED_REQUEST,
    ACCESS_REQUEST,
    CORRECTION_REQUEST,
    GRANTED_ERASURE,
    /** The first month is not over, and was not extended yet. */
    FIRST_TERM
}
