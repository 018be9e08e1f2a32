package nl.welzijnoprecept.activity.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.activity.ActivityGapId;
import nl.welzijnoprecept.activity.GapQuery;
import nl.welzijnoprecept.activity.GapStatus;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A scope and filters as a condition on {@code activity_gap g join referral r}. The register is for coordinators: of another
 * scope there is nothing in it.
 */
record GapSql(String condition, Map<String, Object> parameters) {
    static GapSql of(Scope scope) {
        return scope instanceof Scope.HandledBy(var handler, var coordinator)
                ? new GapSql(
                        "r.handler_id = :handler and (r.restricted_to is null or cardinality(r.restricted_to) = 0"
                                + " or :coordinator = any (r.restricted_to))",
                        Map.of("handler", handler.value(), "coordinator", coordinator.value()))
                : new GapSql("false", Map.of());
    }

    GapSql and(GapQuery query) {
        var where = new ArrayList<>(List.of(condition));
        var more = new HashMap<>(parameters);
        filter(where, more, "g.municipality_code = :municipality", "municipality", query.municipality());
        filter(where, more, "g.district = :district", "district", query.district());
        filter(where, more, "g.dimension = :dimension", "dimension", query.dimension());
        if (query.status() != null) {
            where.add(query.status() == GapStatus.OPEN ? "g.closed_at is null" : "g.closed_at is not null");
        }
        return new GapSql(String.join(" and ", where), more);
    }

    private static void filter(
            List<String> where, Map<String, Object> parameters, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.add(condition);
            parameters.put(name, value.toString());
        }
    }

    GapSql after(@Nullable ActivityGapId last) {
        if (last == null) {
            return this;
        }
        var more = new HashMap<>(parameters);
        more.put("after", last.value());
        return new GapSql(
                condition + " and (g.recorded_at, g.id) <"
                        + " (select l.recorded_at, l.id from activity_gap l where l.id = :after)",
                more);
    }

    GapSql only(ActivityGapId id) {
        var more = new HashMap<>(parameters);
        more.put("id", id.value());
        return new GapSql(condition + " and g.id = :id", more);
    }
}
