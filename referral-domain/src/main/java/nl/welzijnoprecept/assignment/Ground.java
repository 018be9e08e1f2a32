package nl.welzijnoprecept.assignment;

/** Why a coach fits, or does not. The points only put coaches in order; a coordinator decides. */
public enum Ground {
    /** Knows the main reason. */
    MAIN_REASON(3),
    /** Knows another of the reasons; once for each. */
    OTHER_REASON(1),
    /** Speaks the client's language, where that is not Dutch. */
    LANGUAGE(4),
    /** Works in the client's district. */
    DISTRICT(2),
    /** Works in the client's municipality. */
    MUNICIPALITY(1),
    /** Works with children, and the client is one. */
    YOUTH(10),
    /** Does not work with children, and the client is one. */
    NO_YOUTH_EXPERTISE(0),
    /** Has as many cases as is enough. */
    FULL(-20),
    /** Is away. */
    ABSENT(-40);

    private final int points;

    Ground(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
