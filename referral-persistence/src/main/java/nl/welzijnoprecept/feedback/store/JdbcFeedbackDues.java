package nl.welzijnoprecept.feedback.store;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.welzijnoprecept.caseline.CaseLines;
import nl.welzijnoprecept.feedback.FeedbackDue;
import nl.welzijnoprecept.feedback.FeedbackDues;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.feedback.Owed;
import nl.welzijnoprecept.feedback.OwedLine;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.ScopeFilters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFeedbackDues implements FeedbackDues {
    /** Which clock says by when, unless they stand still: codes of ours. The same rule as {@link FeedbackDue#dueOn}. */
    private static final String CLOCKS = Arrays.stream(FeedbackMoment.values())
            .filter(moment -> moment.clock().isPresent())
            .map(moment -> "('" + moment + "', '" + moment.clock().orElseThrow() + "')")
            .collect(Collectors.joining(", "));

    private static final String OPEN = """
            from feedback_due d
            join referral r on r.id = d.referral_id
            left join (values %s) as k (moment, kind) on k.moment = d.moment
            left join deadline c on c.referral_id = d.referral_id and c.kind = k.kind and c.ended_on is null
                and r.status <> 'PAUSED'
            where d.ended_at is null and""".formatted(CLOCKS);

    private final JdbcClient jdbc;
    private final ScopeFilters scopes;
    private final CaseLines lines;

    JdbcFeedbackDues(JdbcClient jdbc, ScopeFilters scopes, CaseLines lines) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.lines = lines;
    }

    @Override
    public void save(List<FeedbackDue> changed) {
        // What ends first: of one moment no two are owed at once.
        changed.stream().sorted(Comparator.comparing(FeedbackDue::isOpen)).forEach(this::save);
    }

    private void save(FeedbackDue due) {
        var end = due.end();
        var revision = end == null ? null : end.revision();
        var feedback = end == null ? null : end.feedback();
        var reason = end == null ? null : end.reason();
        var by = end == null ? null : end.by();
        var updated = jdbc.sql("""
                        update feedback_due
                        set ended_at = :endedAt, ended_as = :way, end_revision = :endRevision, feedback_id = :feedback,
                            dismissal = :dismissal, dismissed_by = :by
                        where id = :id""")
                .param("id", due.id().value())
                .param("endedAt", end == null ? null : end.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("way", end == null ? null : end.way().name(), Types.VARCHAR)
                .param("endRevision", revision, Types.INTEGER)
                .param("feedback", feedback == null ? null : feedback.value(), Types.OTHER)
                .param("dismissal", reason == null ? null : reason.name(), Types.VARCHAR)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
        if (updated == 0) {
            add(due);
        }
    }

    /** Once: of one moment no two are owed at once. */
    private void add(FeedbackDue due) {
        jdbc.sql("""
                        insert into feedback_due (id, referral_id, moment, raised_at, revision, placement_id)
                        values (:id, :referral, :moment, :at, :revision, :placement)
                        on conflict do nothing""")
                .param("id", due.id().value())
                .param("referral", due.referral().value())
                .param("moment", due.moment().name())
                .param("at", due.raisedAt().atOffset(ZoneOffset.UTC))
                .param("revision", due.revision(), Types.INTEGER)
                .param("placement", due.placement(), Types.OTHER)
                .update();
    }

    @Override
    public Owed of(Referral referral) {
        return new Owed(
                jdbc.sql("select d.* from feedback_due d where d.referral_id = :referral order by d.raised_at, d.id")
                        .param("referral", referral.id().value())
                        .query((row, n) -> DueRows.due(row))
                        .list());
    }

    @Override
    public Part<OwedLine> open(Scope scope, OwedLine.@Nullable Position after, int limit) {
        var filter = scopes.of(scope);
        var total = jdbc.sql("select count(*) " + OPEN + filter.condition())
                .params(filter.parameters())
                .query(Long.class)
                .single();
        var parameters = new HashMap<String, @Nullable Object>(filter.parameters());
        var where = filter.condition();
        if (after != null) {
            where += " and (coalesce(c.due_on, 'infinity'), d.id) > (coalesce(:afterOn::date, 'infinity'), :afterId)";
            parameters.put("afterOn", after.on() == null ? null : after.on().toString());
            parameters.put("afterId", after.id().value());
        }
        parameters.put("most", limit + 1);
        var found = jdbc.sql("select d.*, c.due_on, " + CaseLines.COLUMNS + " " + OPEN + where
                        + " order by coalesce(c.due_on, 'infinity'), d.id limit :most")
                .params(parameters)
                .query((row, n) ->
                        new OwedLine(DueRows.due(row), row.getObject("due_on", LocalDate.class), lines.line(row)))
                .list();
        return Part.of(found, limit, total);
    }
}
