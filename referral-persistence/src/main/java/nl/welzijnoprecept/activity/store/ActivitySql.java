package nl.welzijnoprecept.activity.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ActivityQuery;
import org.jspecify.annotations.Nullable;

/** Filters as a condition on {@code activity a}. */
record ActivitySql(String condition, Map<String, Object> parameters) {
    static ActivitySql of(ActivityQuery query) {
        var where = new ArrayList<String>();
        Map<String, Object> parameters = new HashMap<>();
        where.add("a.status = :status");
        parameters.put("status", query.status().name());
        if (query.municipality() != null) {
            where.add("a.municipality_code = :municipality");
            parameters.put("municipality", query.municipality().value());
        }
        if (query.dimension() != null) {
            where.add(":dimension = any (a.dimensions)");
            parameters.put("dimension", query.dimension().name());
        }
        if (query.day() != null) {
            where.add(":day = any (a.days)");
            parameters.put("day", query.day().name());
        }
        if (query.free() != null) {
            where.add("a.free = :free");
            parameters.put("free", query.free());
        }
        if (query.text() != null) {
            where.add("(a.name ilike :text escape '!' or a.description ilike :text escape '!'"
                    + " or a.place ilike :text escape '!')");
            parameters.put("text", "%" + query.text().replaceAll("[!%_]", "!$0") + "%");
        }
        return new ActivitySql(String.join(" and ", where), parameters);
    }

    /** The same, but only what comes after that activity; its name is read here, so that a rename loses nobody's place. */
    ActivitySql after(@Nullable ActivityId last) {
        if (last == null) {
            return this;
        }
        var more = new HashMap<>(parameters);
        more.put("after", last.value());
        return new ActivitySql(
                condition + " and (a.name, a.id) > (select l.name, l.id from activity l where l.id = :after)", more);
    }
}
