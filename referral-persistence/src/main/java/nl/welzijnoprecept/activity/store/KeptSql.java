package nl.welzijnoprecept.activity.store;

import java.util.HashMap;
import java.util.Map;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.Kept;
import nl.welzijnoprecept.area.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Who keeps what, as a condition on {@code activity a}: the same as {@code Kept.includes}. */
record KeptSql(String condition, Map<String, Object> parameters) {
    private static final String PLACE = "coalesce(%1$s.assured_on, '-infinity'), %1$s.name, %1$s.id";

    /** What was never checked, then what was checked longest ago. */
    static final String ORDER = PLACE.formatted("a");

    static KeptSql of(Kept whose, boolean over) {
        var status = over ? " and a.status = 'DEFUNCT'" : " and a.status <> 'DEFUNCT'";
        return switch (whose) {
            case Kept.OfferedBy(var provider) ->
                new KeptSql("a.organisation_id = :provider" + status, Map.of("provider", provider.value()));
            case Kept.Within(var municipalities) ->
                new KeptSql(
                        "a.municipality_code = any (:municipalities)" + status,
                        Map.of(
                                "municipalities",
                                municipalities.stream()
                                        .map(MunicipalityCode::value)
                                        .toArray(String[]::new)));
            case Kept.Nothing() -> new KeptSql("false", Map.of());
        };
    }

    /** Only what comes after that activity, as it stands now. */
    KeptSql after(@Nullable ActivityId last) {
        if (last == null) {
            return this;
        }
        var more = new HashMap<>(parameters);
        more.put("after", last.value());
        return new KeptSql(
                condition + " and (" + ORDER + ") > (select " + PLACE.formatted("l")
                        + " from activity l where l.id = :after)",
                more);
    }
}
