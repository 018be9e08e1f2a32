package nl.welzijnoprecept.statistics;

/** The smallest number of people that is ever shown. */
public record Minimum(int value) {
    /** No municipality may choose less. */
    public static final int FLOOR = 5;

    public Minimum {
        if (value < FLOOR) {
            throw new IllegalArgumentException(
                    "The minimum of the figures is %d; it is never below %d".formatted(value, FLOOR));
        }
    }

    /** Nobody, or enough people to show. */
    boolean allows(long count) {
        return count == 0 || count >= value;
    }
}
