package nl.welzijnoprecept.statistics.store;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.mapping.QueryPlans;
import nl.welzijnoprecept.statistics.Fact;
import nl.welzijnoprecept.statistics.IndicatorCounts;
import nl.welzijnoprecept.statistics.Period;
import nl.welzijnoprecept.statistics.Tally;
import nl.welzijnoprecept.statistics.Wait;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcIndicatorCounts implements IndicatorCounts {
    /** What is counted and measured: one line for each referral, that never leaves the database. */
    private static final String CASES = """
            with working_day as (
                select day, number from unnest(:days::date[], :numbers::integer[]) as calendar (day, number)
            ), moment as (
                select f.*, (f.submitted_at at time zone 'Europe/Amsterdam')::date as submitted
                from figure_case f
                where f.municipality_code = :municipality and f.submitted_at >= :start and f.submitted_at < :end
            ), cases as (
                select m.*,
                       -- greatest() passes nulls by: what has not happened must not count as 0 days.
                       coalesce(m.kept_assignment, case when a.number >= s.number then a.number - s.number
                                                        when a.number < s.number then 0 end) as assignment,
                       coalesce(m.kept_first_contact, case when f.number >= a.number then f.number - a.number
                                                           when f.number < a.number then 0 end) as first_contact,
                       coalesce(m.kept_intake, case when i.number >= a.number then i.number - a.number
                                                    when i.number < a.number then 0 end) as intake
                from moment m
                left join working_day s on s.day = m.submitted
                left join working_day a on a.day = m.assigned
                left join working_day f on f.day = m.contacted and a.day is not null
                left join working_day i on i.day = m.taken_in and a.day is not null
            )
            """;

    private final JdbcClient jdbc;

    JdbcIndicatorCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Fact, List<Tally>> facts(MunicipalityCode municipality, Period period, LocalDate today) {
        var facts = Arrays.stream(Fact.values())
                .map(fact -> "('%s', %s)".formatted(fact, answer(fact)))
                .collect(Collectors.joining(", "));
        var tallies = new EnumMap<Fact, List<Tally>>(Fact.class);
        asked(CASES + """
                        select to_char(c.submitted, 'YYYY-MM') as month, f.fact, f.answer, count(*) as count
                        from cases c
                        cross join lateral (values %s) as f (fact, answer)
                        group by month, f.fact, f.answer""".formatted(facts), municipality, period, today).query(row -> {
            tallies.computeIfAbsent(Fact.valueOf(row.getString("fact")), _ -> new ArrayList<>())
                    .add(new Tally(
                            YearMonth.parse(row.getString("month")),
                            List.of(row.getString("answer")),
                            row.getLong("count")));
        });
        return tallies;
    }

    private static String answer(Fact fact) {
        return switch (fact) {
            case ASSIGNMENT -> timely(Wait.ASSIGNMENT);
            case FIRST_CONTACT -> timely(Wait.FIRST_CONTACT);
            case INTAKE -> timely(Wait.INTAKE);
            case STATUS -> "c.status";
            case OUTCOME -> "coalesce(c.outcome, 'NONE')";
            case VERDICT -> "case when c.outcome is null then 'NONE' else coalesce(c.client_verdict, 'UNKNOWN') end";
            case ACTIVITY -> yesOrNo("activity_started");
            case FEEDBACK -> yesOrNo("feedback_sent");
            case GOAL -> ifTakenIn(yesOrNo("goal_set"));
            case BROAD_LOOK -> ifTakenIn(yesOrNo("broad_look"));
        };
    }

    private static String timely(Wait wait) {
        return "case when c.%1$s is null then 'NONE' when c.%1$s <= %2$d then 'IN_NORM' else 'LATE' end"
                .formatted(column(wait), wait.norm());
    }

    private static String yesOrNo(String column) {
        return "case when c." + column + " then 'YES' else 'NO' end";
    }

    /** The question arises for the same cases as those of which {@link Fact#INTAKE} tells when it was. */
    private static String ifTakenIn(String answer) {
        return "case when c.intake is null then 'NONE' else " + answer + " end";
    }

    private static String column(Wait wait) {
        return wait.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<Wait, BigDecimal> medians(MunicipalityCode municipality, Period period, LocalDate today) {
        var medians = Arrays.stream(Wait.values())
                .map(wait -> "percentile_cont(0.5) within group (order by c.%1$s) as %1$s".formatted(column(wait)))
                .collect(Collectors.joining(", "));
        return asked(CASES + "select " + medians + " from cases c", municipality, period, today)
                .query((row, n) -> {
                    var found = new EnumMap<Wait, BigDecimal>(Wait.class);
                    for (var wait : Wait.values()) {
                        var median = row.getBigDecimal(column(wait));
                        if (median != null) {
                            found.put(wait, median);
                        }
                    }
                    return found;
                })
                .single();
    }

    @Override
    public Practices practices(MunicipalityCode municipality, Period period) {
        return jdbc.sql("""
                        select count(*) as all_practices,
                               count(*) filter (where o.id in (
                                   select c.practice_id from figure_case c
                                   where c.municipality_code = :municipality
                                     and c.submitted_at >= :start and c.submitted_at < :end
                                   union all
                                   select k.practice_id from figure_practice k
                                   where k.municipality_code = :municipality
                                     and k.month >= (:start at time zone 'Europe/Amsterdam')::date
                                     and k.month < (:end at time zone 'Europe/Amsterdam')::date)) as reached
                        from organisation o
                        where o.type = 'PRACTICE' and o.municipality_code = :municipality""")
                .param("municipality", municipality.value())
                .param("start", period.start().atOffset(ZoneOffset.UTC))
                .param("end", period.end().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Practices(row.getLong("reached"), row.getLong("all_practices")))
                .single();
    }

    /** PostgreSQL knows no Dutch holidays: it gets the number of each day, counted in working days. */
    private StatementSpec asked(String sql, MunicipalityCode municipality, Period period, LocalDate today) {
        var calendar = WorkingCalendar.national();
        var days = new ArrayList<Date>();
        var numbers = new ArrayList<Integer>();
        var number = 0;
        for (var day = DutchTime.day(period.start()); !day.isAfter(today); day = day.plusDays(1)) {
            number += calendar.isWorkingDay(day) ? 1 : 0;
            days.add(Date.valueOf(day));
            numbers.add(number);
        }
        QueryPlans.madeForEach(jdbc);
        return jdbc.sql(sql)
                .param("municipality", municipality.value())
                .param("start", period.start().atOffset(ZoneOffset.UTC))
                .param("end", period.end().atOffset(ZoneOffset.UTC))
                .param("days", days.toArray(Date[]::new))
                .param("numbers", numbers.toArray(Integer[]::new));
    }
}
