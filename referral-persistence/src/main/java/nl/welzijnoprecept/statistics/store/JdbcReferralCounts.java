package nl.welzijnoprecept.statistics.store;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.Period;
import nl.welzijnoprecept.statistics.ReferralCounts;
import nl.welzijnoprecept.statistics.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReferralCounts implements ReferralCounts {
    private final JdbcClient jdbc;

    JdbcReferralCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tally> count(MunicipalityCode municipality, Period period, List<Dimension> by) {
        var counted = by.stream().sorted().toList();
        var places = by.stream().map(counted::indexOf).toList();
        return jdbc.sql("""
                        select to_char(c.month, 'YYYY-MM') as month, c.value, c.value2, c.cases
                        from figure_cell c
                        where c.municipality_code = :municipality and c.measure = :measure
                          and c.month between :first and :last and c.cases > 0""")
                .param("municipality", municipality.value())
                .param("measure", measure(counted))
                .param("first", period.from().atDay(1))
                .param("last", period.to().atDay(1))
                .query((row, n) -> {
                    var values = List.of(row.getString("value"), row.getString("value2"));
                    return new Tally(
                            YearMonth.parse(row.getString("month")),
                            places.stream().map(values::get).toList(),
                            row.getLong("cases"));
                })
                .list();
    }

    /** As {@code cells_of} in the database names it. */
    private static String measure(List<Dimension> by) {
        return by.isEmpty() ? "TOTAL" : by.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
