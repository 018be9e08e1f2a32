package nl.welzijnoprecept.activity.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.welzijnoprecept.activity.CoverageCell;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assessment.Dimension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what there is: also where there is nothing, as that is what one looks for. */
@Component
class CoverageSql {
    private static final String SQL = """
            select d.dimension, p.district, count(a.id) as activities, count(a.id) filter (where a.free) as free,
                   count(a.id) filter (where coalesce(a.assured_on < :freshSince, true)) as stale
            from unnest(:dimensions) as d (dimension)
            cross join (
                select postcode4 as district from postcode_area where municipality_code = :municipality
                union
                select district from activity where municipality_code = :municipality and status = 'ACTIVE') as p
            left join activity a on a.municipality_code = :municipality and a.status = 'ACTIVE'
                and d.dimension = any (a.dimensions) and a.district is not distinct from p.district
            group by d.dimension, p.district""";

    private final JdbcClient jdbc;

    CoverageSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CoverageCell> of(MunicipalityCode municipality, LocalDate freshSince) {
        return jdbc.sql(SQL)
                .param(
                        "dimensions",
                        Stream.of(Dimension.values()).map(Enum::name).toArray(String[]::new))
                .param("municipality", municipality.value())
                .param("freshSince", freshSince)
                .query((row, _) -> {
                    var district = row.getString("district");
                    return new CoverageCell(
                            Dimension.valueOf(row.getString("dimension")),
                            district == null ? null : new PostcodeArea(district),
                            row.getInt("activities"),
                            row.getInt("free"),
                            row.getInt("stale"));
                })
                .list();
    }
}
