package nl.welzijnoprecept.conversation;

/** What a client says to an appointment. */
public enum ClientAnswer {
    COMING,
    /** At another time. */
    MOVE,
    CANNOT
}
