package nl.welzijnoprecept.activity;

/**
 * How many want to be in an activity, of whatever organisation: numbers, and nothing of whose they are.
 *
 * @param held    places that are somebody's
 * @param waiting how many wait for one whose case is open
 */
public record Occupancy(long held, long waiting) {
    public static final Occupancy NOBODY = new Occupancy(0, 0);
}
