package nl.welzijnoprecept.activity.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.activity.Nearness;

/** How near an activity is to the postcode area {@code :near}, as the number of its {@code Nearness}. */
final class NearSql {
    private static final String AREA = "(select p.%s from postcode_area p where p.postcode4 = %s)";
    private static final String PROVINCE = "(select m.province from municipality m where m.code = %s)";

    /** With {@code %1$s} for the activity. */
    static final String NEARNESS = """
            case
                when %%1$s.district = :near then 0
                when %%1$s.municipality_code = %s then case when %s = %s then 1 else 2 end
                when %s = %s then 3
                else 4
            end""".formatted(
                    AREA.formatted("municipality_code", ":near"),
                    AREA.formatted("place", "%1$s.district"),
                    AREA.formatted("place", ":near"),
                    PROVINCE.formatted("%1$s.municipality_code"),
                    PROVINCE.formatted(AREA.formatted("municipality_code", ":near")));

    /** Of the activity {@code a}. */
    static final String NAME = Stream.of(Nearness.values())
            .map(nearness -> "'" + nearness + "'")
            .collect(Collectors.joining(", ", "(array [", "])[1 + " + NEARNESS.formatted("a") + "]"));

    private NearSql() {}
}
