package nl.welzijnoprecept.referral.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.mapping.QueryPlans;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;
import nl.welzijnoprecept.referral.Caseload;
import nl.welzijnoprecept.referral.Caseload.By;
import nl.welzijnoprecept.referral.CaseloadTable;
import nl.welzijnoprecept.referral.CaseloadTable.Cell;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.store.ReferralFilter.Condition;
import nl.welzijnoprecept.referral.store.SharedProgress.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts referrals in every way that is asked for at once, so that all numbers are of one moment. */
@Component
class Caseloads {
    private static final String TOTAL = "TOTAL";

    private final JdbcClient jdbc;
    private final ReferralFilter filter;

    Caseloads(JdbcClient jdbc, ReferralFilter filter) {
        this.jdbc = jdbc;
        this.filter = filter;
    }

    Caseload of(Scope scope, ReferralQuery query, LocalDate today, Set<By> by) {
        var wanted = filter.ofCounts(scope, query);
        var counts = new EnumMap<By, Map<String, Long>>(By.class);
        var total = new AtomicLong();
        QueryPlans.madeForEach(jdbc);
        jdbc.sql(asked(wanted, by, today)).params(wanted.parameters()).query(row -> {
            if (row.getString("what").equals(TOTAL)) {
                total.set(row.getLong("number"));
            } else {
                counts.computeIfAbsent(By.valueOf(row.getString("what")), _ -> new HashMap<>())
                        .put(row.getString("value"), row.getLong("number"));
            }
        });
        return new Caseload(
                total.get(),
                byCode(counts.get(By.STATUS), ReferralStatus.class),
                byCode(counts.get(By.DUE), DueState.class),
                byCode(counts.get(By.TURN), NextActionBy.class),
                byCode(counts.get(By.REASON), Reason.class),
                byMunicipality(counts.getOrDefault(By.MUNICIPALITY, Map.of())),
                byCoach(counts.getOrDefault(By.COACH, Map.of())));
    }

    CaseloadTable table(Scope scope, ReferralQuery query, LocalDate today) {
        var wanted = filter.ofCounts(scope, query);
        QueryPlans.madeForEach(jdbc);
        return new CaseloadTable(jdbc.sql("with asked as materialized (select %s as status, %s as due, %s as turn"
                                .formatted(
                                        column(By.STATUS, wanted.told(), today),
                                        column(By.DUE, wanted.told(), today),
                                        column(By.TURN, wanted.told(), today))
                        + " from referral r where " + wanted.sql()
                        + ") select status, due, turn, count(*) as number from asked group by status, due, turn")
                .params(wanted.parameters())
                .query((row, n) -> new Cell(
                        ReferralStatus.valueOf(row.getString("status")),
                        DueState.valueOf(row.getString("due")),
                        Optional.ofNullable(row.getString("turn"))
                                .map(NextActionBy::valueOf)
                                .orElse(null),
                        row.getLong("number")))
                .list());
    }

    /** Each way of counting is a grouping set over the same rows; a referral has several reasons, so these stand apart. */
    private static String asked(Condition wanted, Set<By> by, LocalDate today) {
        var columns = new EnumMap<By, String>(By.class);
        by.forEach(each -> columns.put(each, column(each, wanted.told(), today)));
        var named = columns.entrySet().stream()
                .map(each -> each.getValue() + " as by_" + each.getKey())
                .collect(Collectors.joining(", "));
        columns.remove(By.REASON);
        var sets = columns.keySet().stream().map(each -> "(by_" + each + "), ").collect(Collectors.joining());
        var what = columns.keySet().stream()
                .map(each -> " when grouping(by_" + each + ") = 0 then '" + each + "'")
                .collect(Collectors.joining("", "case", " else '" + TOTAL + "' end"));
        var value = columns.keySet().stream()
                .map(each -> "by_" + each + (each == By.COACH ? "::text, " : ", "))
                .collect(Collectors.joining("", "coalesce(", "'')"));
        return "with asked as materialized (select " + (named.isEmpty() ? "1" : named) + " from referral r where "
                + wanted.sql()
                + ") select " + (columns.isEmpty() ? "'" + TOTAL + "'" : what) + " as what, " + value
                + " as value, count(*) as number from asked group by grouping sets (" + sets + "())"
                + (by.contains(By.REASON)
                        ? " union all select '" + By.REASON
                                + "', reason, count(*) from asked, unnest(by_reason) as reason" + " group by reason"
                        : "");
    }

    private static String column(By by, Told told, LocalDate today) {
        return switch (by) {
            case STATUS -> "r.status";
            case DUE -> "coalesce(" + told.value(dueState(today)) + ", '" + DueState.NONE + "')";
            case TURN -> told.value(TurnSql.on(today));
            case REASON -> "r.reasons";
            case MUNICIPALITY -> "r.municipality_code";
            case COACH -> told.value("r.coach_id");
        };
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
