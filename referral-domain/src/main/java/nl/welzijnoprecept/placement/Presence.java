package nl.welzijnoprecept.placement;

/** Whether somebody came. */
public enum Presence {
    PRESENT,
    LATE,
    ABSENT;

    public boolean came() {
        return this != ABSENT;
    }
}
