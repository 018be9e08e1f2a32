package nl.welzijnoprecept.statistics;

/**
 * How it stands now, whatever the period; and how often cases were talked over in it.
 *
 * @param waiting for how many calendar days those who wait for a place have waited, the longest of who waits for more than one
 */
public record Present(WaitingDays waiting, Places places, Meetings meetings) {
    /**
     * Of activities with a limit that are on offer.
     *
     * @param taken  places that are somebody's
     * @param people of how many people those are
     */
    public record Places(long all, long taken, long people) {}

    /** Case reviews. */
    public record Meetings(long held, long planned) {}

    /** What is told of it. */
    public enum What {
        WAITING,
        DAYS_WAITED,
        PLACES_TAKEN,
        MEETINGS_HELD
    }

    /** What may be told of people is told of enough of them; meetings are about nobody. */
    Indicator of(Measure measure, What what, Minimum minimum) {
        var code = measure.code();
        var people = waiting.all();
        return switch (what) {
            case WAITING ->
                minimum.allows(people) ? Indicator.people(code, people) : Indicator.suppressed(code, measure.unit());
            case DAYS_WAITED ->
                minimum.allows(people)
                        ? Indicator.of(measure, people, waiting.median())
                        : Indicator.suppressed(code, measure.unit());
            case PLACES_TAKEN ->
                minimum.allows(places.people())
                        ? Indicator.share(code, places.taken(), places.all())
                        : Indicator.suppressed(code, measure.unit());
            case MEETINGS_HELD -> Indicator.share(code, meetings.held(), meetings.planned());
        };
    }
}
