package nl.welzijnoprecept.statistics.store;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.statistics.Course;
import nl.welzijnoprecept.statistics.CourseCounts;
import nl.welzijnoprecept.statistics.CourseTally;
import nl.welzijnoprecept.statistics.Fact;
import nl.welzijnoprecept.statistics.Gate;
import nl.welzijnoprecept.statistics.IndicatorCounts;
import nl.welzijnoprecept.statistics.Period;
import nl.welzijnoprecept.statistics.Tally;
import nl.welzijnoprecept.statistics.Wait;
import nl.welzijnoprecept.statistics.WaitingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcIndicatorCounts implements IndicatorCounts {
    private final JdbcClient jdbc;

    JdbcIndicatorCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CourseCounts courses(MunicipalityCode municipality, Period period) {
        return new CourseCounts(tallies(municipality, period), facts(municipality, period));
    }

    private List<CourseTally> tallies(MunicipalityCode municipality, Period period) {
        return asked("""
                        select to_char(c.month, 'YYYY-MM') as month, c.value, c.cases
                        from figure_cell c
                        where c.municipality_code = :municipality and c.measure = 'COURSE'
                          and c.month between :first and :last and c.cases > 0""", municipality, period)
                .query((row, n) -> new CourseTally(
                        YearMonth.parse(row.getString("month")), course(row.getString("value")), row.getLong("cases")))
                .list();
    }

    /** As {@code course_cell} in the database says it. */
    private static Course course(String said) {
        var words = List.of(said.split(","));
        return new Course(
                ReferralStatus.valueOf(words.getFirst()),
                words.stream().skip(1).map(Gate::valueOf).collect(Collectors.toSet()));
    }

    private Map<Fact, List<Tally>> facts(MunicipalityCode municipality, Period period) {
        var tallies = new EnumMap<Fact, List<Tally>>(Fact.class);
        asked("""
                        select to_char(c.month, 'YYYY-MM') as month, c.measure,
                               case when wait.norm is null or c.value = :none then c.value
                                    when c.value::integer <= wait.norm then :inNorm else :late end as answer,
                               sum(c.cases) as cases
                        from figure_cell c
                        left join unnest(:waits::text[], :norms::integer[]) as wait (measure, norm) on wait.measure = c.measure
                        where c.municipality_code = :municipality and c.measure = any (:facts)
                          and c.month between :first and :last and c.cases > 0
                        group by c.month, c.measure, answer""", municipality, period)
                .param("facts", names(Fact.values()))
                .param("waits", names(Wait.values()))
                .param("norms", Arrays.stream(Wait.values()).map(Wait::norm).toArray(Integer[]::new))
                .param("none", Fact.NONE)
                .param("inNorm", Fact.IN_NORM)
                .param("late", Fact.LATE)
                .query(row -> {
                    tallies.computeIfAbsent(Fact.valueOf(row.getString("measure")), _ -> new ArrayList<>())
                            .add(new Tally(
                                    YearMonth.parse(row.getString("month")),
                                    List.of(row.getString("answer")),
                                    row.getLong("cases")));
                });
        return tallies;
    }

    @Override
    public Map<Wait, WaitingDays> waits(MunicipalityCode municipality, Period period) {
        var days = new EnumMap<Wait, TreeMap<Integer, Long>>(Wait.class);
        asked("""
                        select c.measure, c.value::integer as days, sum(c.cases) as cases
                        from figure_cell c
                        where c.municipality_code = :municipality and c.measure = any (:waits) and c.value <> :none
                          and c.month between :first and :last and c.cases > 0
                        group by c.measure, c.value""", municipality, period)
                .param("waits", names(Wait.values()))
                .param("none", Fact.NONE)
                .query(row -> {
                    days.computeIfAbsent(Wait.valueOf(row.getString("measure")), _ -> new TreeMap<>())
                            .put(row.getInt("days"), row.getLong("cases"));
                });
        var waits = new EnumMap<Wait, WaitingDays>(Wait.class);
        days.forEach((wait, cases) -> waits.put(wait, new WaitingDays(cases)));
        return waits;
    }

    @Override
    public Practices practices(MunicipalityCode municipality, Period period) {
        return asked("""
                        select count(*) as all_practices,
                               count(*) filter (where o.id in (
                                   select c.value::uuid from figure_cell c
                                   where c.municipality_code = :municipality and c.measure = 'PRACTICE'
                                     and c.month between :first and :last and c.cases > 0
                                   union all
                                   select k.practice_id from figure_practice k
                                   where k.municipality_code = :municipality
                                     and k.month between :first and :last)) as reached
                        from organisation o
                        where o.type = 'PRACTICE' and o.municipality_code = :municipality""", municipality, period)
                .query((row, n) -> new Practices(row.getLong("reached"), row.getLong("all_practices")))
                .single();
    }

    private StatementSpec asked(String sql, MunicipalityCode municipality, Period period) {
        return jdbc.sql(sql)
                .param("municipality", municipality.value())
                .param("first", period.from().atDay(1))
                .param("last", period.to().atDay(1));
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
