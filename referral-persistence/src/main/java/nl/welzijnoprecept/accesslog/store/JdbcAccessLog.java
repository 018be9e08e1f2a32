package nl.welzijnoprecept.accesslog.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogDay;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessLogPage;
import nl.welzijnoprecept.accesslog.AccessLogQuery;
import nl.welzijnoprecept.accesslog.AccessLogTold;
import nl.welzijnoprecept.accesslog.CaseFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccessLog implements AccessLog {
    private static final int BATCH = 100;

    private final JdbcTemplate jdbc;
    private final AccessLogReading reading;
    private final AccessLogDays days;

    JdbcAccessLog(JdbcTemplate jdbc, AccessLogReading reading, AccessLogDays days) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.days = days;
    }

    @Override
    public void add(List<AccessLogLine> lines) {
        // A file's keeper supervises. Where whoever acts may not know whose it is, the database does; a line about
        // nobody's file is for the organisation of whoever acts.
        jdbc.batchUpdate("""
                insert into access_log (recorded_at, action, object, object_id, case_file_id, keeper_id,
                                        professional_id, responsible_id, role, organisation_id, source, login,
                                        purpose, outcome, detail)
                values (?, ?, ?, ?, ?, coalesce(?, case when ?::uuid is null then ?::uuid else keeper_of(?) end),
                        ?, ?, ?, ?, ?, ?, ?, ?, ?)""", lines, BATCH, JdbcAccessLog::fill);
    }

    private static void fill(PreparedStatement insert, AccessLogLine line) throws SQLException {
        var who = line.who();
        var file = line.caseFile();
        var organisation = who == null ? null : value(who.organisation());
        var column = 1;
        insert.setTimestamp(column++, Timestamp.from(line.recordedAt()));
        insert.setString(column++, line.action().name());
        insert.setString(column++, line.object().name());
        insert.setObject(column++, line.objectId());
        insert.setObject(column++, id(file));
        insert.setObject(column++, file == null ? null : value(file.keeper()));
        insert.setObject(column++, id(file));
        insert.setObject(column++, organisation);
        insert.setObject(column++, id(file));
        insert.setObject(column++, who == null ? null : value(who.professional()));
        insert.setObject(column++, who == null ? null : value(who.responsible()));
        insert.setString(column++, who == null ? null : who.role().name());
        insert.setObject(column++, organisation);
        insert.setString(column++, who == null ? null : who.source());
        insert.setString(column++, line.login());
        insert.setString(
                column++, line.purpose() == null ? null : line.purpose().name());
        insert.setString(column++, line.outcome().name());
        insert.setString(column, line.detail());
    }

    private static @Nullable UUID id(@Nullable CaseFile file) {
        return file == null ? null : file.id();
    }

    private static @Nullable UUID value(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    private static UUID value(ProfessionalId id) {
        return id.value();
    }

    @Override
    public AccessLogPage page(OrganisationId supervisor, AccessLogQuery query) {
        return reading.page(supervisor, query);
    }

    @Override
    public List<AccessLogDay> days(CaseFile caseFile) {
        return days.all(caseFile);
    }

    @Override
    public AccessLogTold told(CaseFile caseFile, AccessLogTold.Part part) {
        return days.told(caseFile, part);
    }
}
