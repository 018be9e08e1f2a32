package nl.welzijnoprecept.invention.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where people live, as the product's own tables have it.
 *
 * @param areas postcode areas in order
 * @param towns municipality by postcode area, in the same order
 */
record Country(List<String> areas, List<String> towns, Weights inhabitants, Map<String, Integer> inhabitantsOfTowns) {

    static Country of(JdbcClient owner) {
        var areas = new ArrayList<String>();
        var towns = new ArrayList<String>();
        var inhabitants = new ArrayList<Integer>();
        var ofTowns = new LinkedHashMap<String, Integer>();
        owner.sql(
                        "select postcode4, municipality_code, inhabitants from postcode_area where inhabitants > 0 order by 1")
                .query(row -> {
                    areas.add(row.getString("postcode4"));
                    towns.add(row.getString("municipality_code"));
                    inhabitants.add(row.getInt("inhabitants"));
                    ofTowns.merge(row.getString("municipality_code"), row.getInt("inhabitants"), Integer::sum);
                });
        return new Country(
                areas,
                towns,
                new Weights(
                        inhabitants.stream().mapToDouble(Integer::doubleValue).toArray()),
                ofTowns);
    }

    int all() {
        return inhabitantsOfTowns.values().stream().mapToInt(Integer::intValue).sum();
    }
}
