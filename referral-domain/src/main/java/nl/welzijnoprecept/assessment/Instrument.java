package nl.welzijnoprecept.assessment;

import java.util.List;

/** What is measured with; what it is made of is data, in {@link Definitions}. */
public enum Instrument {
    /** A conversation tool, no measuring instrument: what was talked about has a score, and there is never a total. */
    POSITIVE_HEALTH(Definitions.POSITIVE_HEALTH_1),
    /** Loneliness, De Jong Gierveld and Van Tilburg, six items: 0 no, 1 more or less, 2 yes. */
    DJG6(Definitions.DJG6_1),
    /** Well-being of the last two weeks, five items: 0 at no time to 5 all of the time. */
    WHO5(Definitions.WHO5_1);

    private final List<Definition> versions;

    Instrument(Definition... versions) {
        this.versions = List.of(versions);
    }

    /** What is measured with from now on. */
    public Definition current() {
        return versions.getLast();
    }

    /** What was measured with then. */
    public Definition version(int number) {
        return versions.stream()
                .filter(one -> one.version() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name() + " has no version " + number));
    }
}
