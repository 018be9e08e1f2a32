package nl.welzijnoprecept.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How cases went on, exactly: goes into disclosure control and never to a reader.
 *
 * @param facts per fact and month of submission, each referral once for each fact
 */
public record CourseCounts(List<CourseTally> courses, Map<Fact, List<Tally>> facts) {
    /** For what does not ask how cases went on. */
    public static final CourseCounts NOT_ASKED = new CourseCounts(List.of(), Map.of());

    public CourseCounts {
        courses = List.copyOf(courses);
        facts = Map.copyOf(facts);
    }

    CourseCounts ofYear(int year) {
        var ofFacts = new EnumMap<Fact, List<Tally>>(Fact.class);
        facts.forEach((fact, tallies) -> ofFacts.put(
                fact,
                tallies.stream()
                        .filter(tally -> tally.month().getYear() == year)
                        .toList()));
        return new CourseCounts(
                courses.stream()
                        .filter(tally -> tally.month().getYear() == year)
                        .toList(),
                ofFacts);
    }
}
