package nl.welzijnoprecept.referral.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;
import nl.welzijnoprecept.referral.Caseload;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts referrals in every way at once, so that all numbers are of one moment. */
@Component
class Caseloads {
    private final JdbcClient jdbc;
    private final ReferralFilter filter;

    Caseloads(JdbcClient jdbc, ReferralFilter filter) {
        this.jdbc = jdbc;
        this.filter = filter;
    }

    Caseload of(Scope scope, ReferralQuery query, LocalDate today) {
        var wanted = filter.ofCounts(scope, query);
        var counts = new HashMap<String, Map<String, Long>>();
        jdbc.sql("""
                        with asked as materialized (
                            select r.status, coalesce(%s, '%s') as due, %s as turn, r.municipality_code, %s as coach_id, r.reasons
                            from referral r where %s)
                        select case grouping(status, due, municipality_code, coach_id, turn)
                                   when 15 then 'status' when 23 then 'due' when 27 then 'municipality' when 29 then 'coach'
                                   when 30 then 'turn'
                                   else 'total' end as what,
                               coalesce(status, due, municipality_code, coach_id::text, turn, '') as value, count(*) as number
                        from asked
                        group by grouping sets ((status), (due), (municipality_code), (coach_id), (turn), ())
                        union all
                        select 'reason', reason, count(*) from asked, unnest(reasons) as reason group by reason""".formatted(
                                wanted.told().value(dueState(today)),
                                DueState.NONE,
                                wanted.told().value(TurnSql.on(today)),
                                wanted.told().value("r.coach_id"),
                                wanted.sql()))
                .params(wanted.parameters())
                .query(row -> {
                    counts.computeIfAbsent(row.getString("what"), _ -> new HashMap<>())
                            .put(row.getString("value"), row.getLong("number"));
                });
        return new Caseload(
                counts.getOrDefault("total", Map.of()).getOrDefault("", 0L),
                byCode(counts.get("status"), ReferralStatus.class),
                byCode(counts.get("due"), DueState.class),
                byCode(counts.get("turn"), NextActionBy.class),
                byCode(counts.get("reason"), Reason.class),
                byMunicipality(counts.getOrDefault("municipality", Map.of())),
                byCoach(counts.getOrDefault("coach", Map.of())));
    }

    /** Days of our own calendar, so no parameters. */
    private static String dueState(LocalDate today) {
        return Stream.of(DueState.values())
                .map(state -> {
                    var range = state.on(today);
                    return " when " + (range.days() ? "r.due_on is not null" : "r.due_on is null")
                            + (range.from() == null ? "" : " and r.due_on >= date '" + range.from() + "'")
                            + (range.to() == null ? "" : " and r.due_on <= date '" + range.to() + "'") + " then '"
                            + state
                            + "'";
                })
                .collect(Collectors.joining("", "case", " end"));
    }

    private static <E extends Enum<E>> Map<E, Long> byCode(@Nullable Map<String, Long> counts, Class<E> codes) {
        var found = new EnumMap<E, Long>(codes);
        if (counts != null) {
            counts.forEach((code, number) -> {
                if (!code.isEmpty()) {
                    found.put(Enum.valueOf(codes, code), number);
                }
            });
        }
        return found;
    }

    private static Map<MunicipalityCode, Long> byMunicipality(Map<String, Long> counts) {
        var found = new LinkedHashMap<MunicipalityCode, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(count -> found.put(new MunicipalityCode(count.getKey()), count.getValue()));
        return found;
    }

    private Map<ProfessionalName, Long> byCoach(Map<String, Long> counts) {
        var found = new LinkedHashMap<ProfessionalName, Long>();
        jdbc.sql("select id, name from professional where id = any (:ids) order by name, id")
                .param(
                        "ids",
                        counts.keySet().stream()
                                .filter(id -> !id.isEmpty())
                                .map(UUID::fromString)
                                .toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    found.put(
                            new ProfessionalName(new ProfessionalId(id), row.getString("name"), null),
                            Objects.requireNonNull(counts.get(id.toString())));
                });
        return found;
    }
}
