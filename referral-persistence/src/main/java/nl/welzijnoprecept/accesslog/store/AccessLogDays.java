package nl.welzijnoprecept.accesslog.store;

import static nl.welzijnoprecept.accesslog.store.AccessLogReading.code;
import static nl.welzijnoprecept.accesslog.store.AccessLogReading.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLogDay;
import nl.welzijnoprecept.accesslog.AccessLogTold;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The log of one file as its client reads it: day by day, without names. */
@Component
class AccessLogDays {
    private static final String DAYS = """
            select (recorded_at at time zone :zone)::date as day, organisation_id, role, action, object,
                   coalesce(purpose = 'STATED_REASON', false) as stated_reason, count(*) as times,
                   max(recorded_at) as latest
            from access_log
            where case_file_id = :caseFile and keeper_id = :keeper and outcome = 'SUCCESS'
            group by 1, 2, 3, 4, 5, 6""";

    /** Numbers who is told at once, and knows the first number of each day and the last of all. */
    private static final String TOLD = """
            with each as (%s),
            who as (select each.*, max(latest) over (partition by day, organisation_id, role, stated_reason) as who_latest
                    from each where :before::date is null or day < :before),
            numbered as (select who.*, dense_rank() over
                             (order by day desc, who_latest desc, organisation_id, role, stated_reason) as number
                         from who),
            bounds as (select numbered.*, min(number) over (partition by day) as first_of_day, max(number) over () as total
                       from numbered)
            select * from bounds
            where (number > least(:skip, (total - 1) / :most * :most) and number <= least(:skip, (total - 1) / :most * :most) + :most)
               or (:wholeDays and first_of_day <= :most)
            order by number, latest desc, action, object""".formatted(DAYS);

    private final JdbcClient jdbc;

    AccessLogDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AccessLogDay> all(CaseFile file) {
        return asked(DAYS + " order by 1 desc, max(recorded_at) desc, 2, 3, 4, 5", file)
                .query((row, n) -> day(row))
                .list();
    }

    AccessLogTold told(CaseFile file, AccessLogTold.Part part) {
        var total = new int[1];
        var days = asked(TOLD, file)
                .param("before", part.before())
                .param("skip", part.skip())
                .param("most", part.most())
                .param("wholeDays", part.wholeDays())
                .query((row, n) -> {
                    total[0] = row.getInt("total");
                    return day(row);
                })
                .list();
        return new AccessLogTold(days, total[0]);
    }

    private StatementSpec asked(String sql, CaseFile file) {
        watch(file);
        var keeper = file.keeper();
        return jdbc.sql(sql)
                .param("zone", DutchTime.ZONE.getId())
                .param("caseFile", file.id())
                .param("keeper", keeper == null ? null : keeper.value());
    }

    /** Of lines, who works on a case finds those of the one file that they say they watch; see {@code V093}. */
    private void watch(CaseFile file) {
        jdbc.sql("select set_config('welzijnoprecept.watched', :file, true)")
                .param("file", file.id().toString())
                .query(String.class)
                .single();
    }

    private static AccessLogDay day(ResultSet row) throws SQLException {
        return new AccessLogDay(
                row.getObject("day", LocalDate.class),
                organisation(row, "organisation_id"),
                code(Role.class, row, "role"),
                AccessAction.valueOf(row.getString("action")),
                AccessObject.valueOf(row.getString("object")),
                row.getBoolean("stated_reason"),
                row.getInt("times"));
    }
}
