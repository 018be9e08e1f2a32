package nl.welzijnoprecept.activity.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ActivityQuery;
import org.jspecify.annotations.Nullable;

/**
 * Filters as a condition on {@code activity a}.
 *
 * @param place what the list is ordered by before the name, with {@code %1$s} for the activity
 */
record ActivitySql(String condition, String place, Map<String, Object> parameters) {
    static ActivitySql of(ActivityQuery query) {
        var where = new ArrayList<String>();
        Map<String, Object> parameters = new HashMap<>();
        where.add("a.status = :status");
        parameters.put("status", query.status().name());
        parameters.put("freshSince", query.freshSince());
        filter(where, parameters, "a.municipality_code = :municipality", "municipality", query.municipality());
        filter(where, parameters, "a.district = :district", "district", query.district());
        filter(where, parameters, ":dimension = any (a.dimensions)", "dimension", query.dimension());
        filter(where, parameters, ":day = any (a.days)", "day", query.day());
        filter(where, parameters, ":language = any (a.languages)", "language", query.language());
        filter(where, parameters, "a.free = :free", "free", query.free());
        filter(where, parameters, "a.wheelchair_accessible = :wheelchair", "wheelchair", query.wheelchair());
        filter(
                where,
                parameters,
                "coalesce(a.minimum_age, 0) <= :age and coalesce(a.maximum_age, :age) >= :age",
                "age",
                query.age());
        filter(where, parameters, "coalesce(a.assured_on < :freshSince, true) = :stale", "stale", query.stale());
        if (query.near() != null) {
            parameters.put("near", query.near().value());
        }
        if (query.text() != null) {
            where.add(TextSql.condition(query.text(), parameters));
        }
        var place = switch (query.sort()) {
            case NAME -> "";
            case RELEVANCE -> TextSql.RELEVANCE + ", ";
            case NEARNESS -> NearSql.NEARNESS + ", ";
        };
        return new ActivitySql(String.join(" and ", where), place, parameters);
    }

    private static void filter(
            List<String> where, Map<String, Object> parameters, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.add(condition);
            parameters.put(name, value instanceof Boolean || value instanceof Integer ? value : value.toString());
        }
    }

    String order() {
        return place.formatted("a") + "a.name, a.id";
    }

    /** The same, but only what comes after that activity; its place is read here, so that a rename loses nobody's place. */
    ActivitySql after(@Nullable ActivityId last) {
        if (last == null) {
            return this;
        }
        var more = new HashMap<>(parameters);
        more.put("after", last.value());
        var beyond = "(" + place.formatted("a") + "a.name, a.id) > (select " + place.formatted("l")
                + "l.name, l.id from activity l where l.id = :after)";
        return new ActivitySql(condition + " and " + beyond, place, more);
    }
}
