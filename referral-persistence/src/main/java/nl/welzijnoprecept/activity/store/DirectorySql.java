package nl.welzijnoprecept.activity.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.area.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** A part of the whole directory by name, from where the part before ended: so none is read twice. */
record DirectorySql(String sql, Map<String, Object> parameters) {
    static DirectorySql of(@Nullable MunicipalityCode municipality, @Nullable Activity after) {
        var conditions = new ArrayList<>(List.of("true"));
        var parameters = new HashMap<String, Object>();
        if (municipality != null) {
            conditions.add("a.municipality_code = :municipality");
            parameters.put("municipality", municipality.value());
        }
        if (after != null) {
            conditions.add("(a.name, a.id) > (:name, :id)");
            parameters.put("name", after.name());
            parameters.put("id", after.id().value());
        }
        return new DirectorySql(
                "select a.* from activity a where " + String.join(" and ", conditions) + " order by a.name, a.id",
                parameters);
    }
}
