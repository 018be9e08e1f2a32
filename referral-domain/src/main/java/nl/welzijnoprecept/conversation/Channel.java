package nl.welzijnoprecept.conversation;

/** Where or how coach and client met. */
public enum Channel {
    PHONE,
    OFFICE,
    HOME,
    VIDEO,
    OUTDOORS,
    MESSAGE
}
