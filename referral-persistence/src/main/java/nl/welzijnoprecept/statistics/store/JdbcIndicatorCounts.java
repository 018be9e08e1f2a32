package nl.welzijnoprecept.statistics.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.statistics.Changes;
import nl.welzijnoprecept.statistics.Course;
import nl.welzijnoprecept.statistics.CourseCounts;
import nl.welzijnoprecept.statistics.CourseTally;
import nl.welzijnoprecept.statistics.Effect;
import nl.welzijnoprecept.statistics.Fact;
import nl.welzijnoprecept.statistics.Gate;
import nl.welzijnoprecept.statistics.IndicatorCounts;
import nl.welzijnoprecept.statistics.Period;
import nl.welzijnoprecept.statistics.Present;
import nl.welzijnoprecept.statistics.Present.Meetings;
import nl.welzijnoprecept.statistics.Present.Places;
import nl.welzijnoprecept.statistics.Tally;
import nl.welzijnoprecept.statistics.Wait;
import nl.welzijnoprecept.statistics.WaitingDays;
import nl.welzijnoprecept.time.DutchTime;
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
                               case when c.value !~ '^-?[0-9]+$' then c.value
                                    when wait.norm is not null and c.value::integer <= wait.norm then :inNorm
                                    when wait.norm is not null then :late
                                    when effect.matters is not null and c.value::integer >= effect.matters then :improved
                                    else :paired end as answer,
                               sum(c.cases) as cases
                        from figure_cell c
                        left join unnest(:waits::text[], :norms::integer[]) as wait (measure, norm) on wait.measure = c.measure
                        left join unnest(:effects::text[], :matters::integer[]) as effect (measure, matters)
                            on effect.measure = c.measure
                        where c.municipality_code = :municipality and c.measure = any (:facts)
                          and c.month between :first and :last and c.cases > 0
                        group by c.month, c.measure, answer""", municipality, period)
                .param("facts", names(Fact.values()))
                .param("waits", names(Wait.values()))
                .param("norms", Arrays.stream(Wait.values()).map(Wait::norm).toArray(Integer[]::new))
                .param("effects", effects())
                .param(
                        "matters",
                        Arrays.stream(Effect.values()).map(Effect::mattersFrom).toArray(Integer[]::new))
                .param("improved", Fact.IMPROVED)
                .param("paired", Fact.PAIRED)
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

    @Override
    public Map<Effect, Changes> changes(MunicipalityCode municipality, Period period) {
        var years = new EnumMap<Effect, Map<Integer, Map<Integer, Long>>>(Effect.class);
        asked("""
                        select c.measure, extract(year from c.month)::integer as year, c.value::integer as change,
                               sum(c.cases) as cases
                        from figure_cell c
                        where c.municipality_code = :municipality and c.measure = any (:effects)
                          and c.value ~ '^-?[0-9]+$' and c.month between :first and :last and c.cases > 0
                        group by c.measure, year, c.value""", municipality, period).param("effects", effects()).query(row -> {
            years.computeIfAbsent(effect(row.getString("measure")), _ -> new TreeMap<>())
                    .computeIfAbsent(row.getInt("year"), _ -> new TreeMap<>())
                    .put(row.getInt("change"), row.getLong("cases"));
        });
        var changes = new EnumMap<Effect, Changes>(Effect.class);
        years.forEach((effect, pairs) -> changes.put(effect, new Changes(pairs)));
        return changes;
    }

    @Override
    public Present present(MunicipalityCode municipality, Period period, Instant now) {
        return new Present(
                waiting(municipality, DutchTime.day(now)), places(municipality), meetings(municipality, period, now));
    }

    /** Of all that were referred, whenever that was. */
    private WaitingDays waiting(MunicipalityCode municipality, LocalDate today) {
        var days = new TreeMap<Integer, Long>();
        jdbc.sql("""
                        select greatest(:today - c.value::date, 0) as days, sum(c.cases) as cases
                        from figure_cell c
                        where c.municipality_code = :municipality and c.measure = 'WAITING_SINCE' and c.value <> :none
                          and c.cases > 0
                        group by days""")
                .param("today", today)
                .param("municipality", municipality.value())
                .param("none", Fact.NONE)
                .query(row -> {
                    days.put(row.getInt("days"), row.getLong("cases"));
                });
        return new WaitingDays(days);
    }

    private Places places(MunicipalityCode municipality) {
        return jdbc.sql("select * from places_of(:municipality)")
                .param("municipality", municipality.value())
                .query((row, n) -> new Places(row.getLong("places"), row.getLong("taken"), row.getLong("people")))
                .single();
    }

    /** Those that are still to come do not count. */
    private Meetings meetings(MunicipalityCode municipality, Period period, Instant now) {
        var until = period.end().isBefore(now) ? period.end() : now;
        return jdbc.sql("select * from meetings_of(:municipality, :since, :until)")
                .param("municipality", municipality.value())
                .param("since", period.start().atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Meetings(row.getLong("held"), row.getLong("planned")))
                .single();
    }

    private static String[] effects() {
        return Arrays.stream(Effect.values()).map(each -> each.fact().name()).toArray(String[]::new);
    }

    private static Effect effect(String measure) {
        return Arrays.stream(Effect.values())
                .filter(each -> each.fact().name().equals(measure))
                .findFirst()
                .orElseThrow();
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
