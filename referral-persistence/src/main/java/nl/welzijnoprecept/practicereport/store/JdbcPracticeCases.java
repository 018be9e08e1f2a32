package nl.welzijnoprecept.practicereport.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.caseline.CaseLines;
import nl.welzijnoprecept.practicereport.PracticeCase;
import nl.welzijnoprecept.practicereport.PracticeCases;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.ScopeFilters;
import nl.welzijnoprecept.statistics.Period;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPracticeCases implements PracticeCases {
    private static final String DAY = "(r.submitted_at at time zone 'Europe/Amsterdam')::date as submitted_on";

    private final JdbcClient jdbc;
    private final ScopeFilters scopes;
    private final CaseLines lines;

    JdbcPracticeCases(JdbcClient jdbc, ScopeFilters scopes, CaseLines lines) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.lines = lines;
    }

    @Override
    public List<PracticeCase> of(Scope scope, Period period) {
        var filter = scopes.of(scope);
        return jdbc.sql("""
                        with mine as materialized (
                            select r.* from referral r
                            where r.submitted_at >= :start and r.submitted_at < :end and r.status <> 'VOIDED' and %s)
                        select %s, r.reasons[1] as main_reason, r.status, r.outcome, r.client_verdict, %s,
                               m.contacted, m.taken_in,
                               (select count(*) from feedback f where f.referral_id = r.id) as told,
                               (select count(*) from feedback f join feedback_acknowledgement a on a.feedback_id = f.id
                                where f.referral_id = r.id) as acknowledged
                        from mine r
                        left join first_meetings((select coalesce(array_agg(id), '{}') from mine)) m
                            on m.referral_id = r.id""".formatted(filter.condition(), DAY, CaseLines.SHARING))
                .params(filter.parameters())
                .param("start", period.start().atOffset(ZoneOffset.UTC))
                .param("end", period.end().atOffset(ZoneOffset.UTC))
                .query((row, n) -> line(row))
                .list();
    }

    @Override
    public List<LocalDate> days(Scope scope, LocalDate from) {
        return since(scope, from)
                .query((row, n) -> row.getObject("submitted_on", LocalDate.class))
                .list();
    }

    @Override
    public Map<OrganisationId, List<LocalDate>> daysByPractice(Scope scope, LocalDate from) {
        var days = new HashMap<OrganisationId, List<LocalDate>>();
        since(scope, from).query(row -> {
            days.computeIfAbsent(new OrganisationId(row.getObject("practice_id", UUID.class)), _ -> new ArrayList<>())
                    .add(row.getObject("submitted_on", LocalDate.class));
        });
        return days;
    }

    private StatementSpec since(Scope scope, LocalDate from) {
        var filter = scopes.of(scope);
        return jdbc.sql("select r.practice_id, " + DAY
                        + " from referral r where r.submitted_at >= :from and r.status <> 'VOIDED' and "
                        + filter.condition())
                .params(filter.parameters())
                .param("from", from.atStartOfDay(DutchTime.ZONE).toOffsetDateTime());
    }

    private PracticeCase line(ResultSet row) throws SQLException {
        return new PracticeCase(
                row.getObject("submitted_on", LocalDate.class),
                Reason.valueOf(row.getString("main_reason")),
                ReferralStatus.valueOf(row.getString("status")),
                code(row, "outcome", Outcome.class),
                code(row, "client_verdict", ClientVerdict.class),
                lines.sharing(row),
                row.getObject("contacted", LocalDate.class),
                row.getObject("taken_in", LocalDate.class),
                row.getInt("told"),
                row.getInt("acknowledged"));
    }

    private static <E extends Enum<E>> @Nullable E code(ResultSet row, String column, Class<E> codes)
            throws SQLException {
        var code = row.getString(column);
        return code == null ? null : Enum.valueOf(codes, code);
    }
}
