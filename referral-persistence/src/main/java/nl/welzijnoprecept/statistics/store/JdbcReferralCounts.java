package nl.welzijnoprecept.statistics.store;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.mapping.QueryPlans;
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
        var columns = IntStream.range(0, by.size())
                .mapToObj(i -> ", coalesce(%s, 'UNKNOWN') as value%d".formatted(column(by.get(i)), i))
                .collect(Collectors.joining());
        var groups = IntStream.range(0, by.size()).mapToObj(i -> ", value" + i).collect(Collectors.joining());
        QueryPlans.madeForEach(jdbc);
        return jdbc.sql("""
                        select to_char(c.submitted_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month%s, count(*) as count
                        from figure_case c
                        where c.municipality_code = :municipality and c.submitted_at >= :start and c.submitted_at < :end
                        group by month%s""".formatted(columns, groups))
                .param("municipality", municipality.value())
                .param("start", period.start().atOffset(ZoneOffset.UTC))
                .param("end", period.end().atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    var values = new ArrayList<String>();
                    for (var i = 0; i < by.size(); i++) {
                        values.add(row.getString("value" + i));
                    }
                    return new Tally(YearMonth.parse(row.getString("month")), values, row.getLong("count"));
                })
                .list();
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case REASON -> "c.main_reason";
            case AGE_BAND -> "age_band(c.age)";
            case GENDER -> "c.gender";
            case DISTRICT -> "c.district";
            case REFERRER_TYPE -> "c.referrer_type";
            case STATUS -> "c.status";
            case OUTCOME -> "coalesce(c.outcome, 'NONE')";
            case MONTH, QUARTER -> throw new IllegalArgumentException(dimension + " is a time");
        };
    }
}
