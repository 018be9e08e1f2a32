package nl.welzijnoprecept.activity.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.activity.Nearness;

/** How near an activity is to the postcode area {@code :near}, as the number of its {@code Nearness}. */
final class NearSql {
    private static final String AREA = "(select p.%s from postcode_area p where p.postcode4 = :near)";

    /** With {@code %1$s} for the activity. What is asked of the area is asked once, not for each activity. */
    static final String NEARNESS = """
            case
                when %%1$s.district = :near then 0
                when %%1$s.municipality_code = %s then
                    case when %%1$s.district = any (array(select p.postcode4 from postcode_area p where p.place = %s)) then 1
                         else 2 end
                when %%1$s.municipality_code = any (array(
                    select m.code from municipality m
                    where m.province = (select n.province from municipality n where n.code = %s))) then 3
                else 4
            end""".formatted(
                    AREA.formatted("municipality_code"), AREA.formatted("place"), AREA.formatted("municipality_code"));

    /** Of the activity {@code a}. */
    static final String NAME = Stream.of(Nearness.values())
            .map(nearness -> "'" + nearness + "'")
            .collect(Collectors.joining(", ", "(array [", "])[1 + " + NEARNESS.formatted("a") + "]"));

    private NearSql() {}
}
