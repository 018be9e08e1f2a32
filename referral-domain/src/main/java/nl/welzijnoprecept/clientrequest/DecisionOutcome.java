package nl.welzijnoprecept.clientrequest;

/** What became of a request. */
public enum DecisionOutcome {
    GRANTED,
    PARTLY,
    REFUSED,
    /** The client does not ask it any more. */
    WITHDRAWN
}
