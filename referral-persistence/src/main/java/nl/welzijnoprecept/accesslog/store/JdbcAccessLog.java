package nl.welzijnoprecept.accesslog.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.AccessOutcome;
import nl.welzijnoprecept.accesslog.AccessPurpose;
import nl.welzijnoprecept.accesslog.CaseFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccessLog implements AccessLog {
    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    JdbcAccessLog(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    @Override
    public void add(List<AccessLogLine> lines) {
        template.batchUpdate("""
                insert into access_log (recorded_at, action, object, object_id, case_file_id, professional_id, role,
                                        organisation_id, purpose, outcome, detail, keeper_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", lines, 100, JdbcAccessLog::fill);
    }

    private static void fill(PreparedStatement insert, AccessLogLine line) throws SQLException {
        insert.setTimestamp(1, Timestamp.from(line.recordedAt()));
        insert.setString(2, line.action().name());
        insert.setString(3, line.object().name());
        insert.setObject(4, line.objectId());
        insert.setObject(5, line.caseFile() == null ? null : line.caseFile().id());
        insert.setObject(6, line.professional().value());
        insert.setString(7, line.role().name());
        insert.setObject(
                8, line.organisation() == null ? null : line.organisation().value());
        insert.setString(9, line.purpose().name());
        insert.setString(10, line.outcome().name());
        insert.setString(11, line.detail());
        insert.setObject(
                12, line.caseFile() == null ? null : line.caseFile().keeper().value());
    }

    @Override
    public List<AccessLogLine> of(CaseFile caseFile) {
        return jdbc.sql("""
                        select * from access_log where case_file_id = :caseFile and keeper_id = :keeper
                        order by recorded_at desc, id desc""")
                .param("caseFile", caseFile.id())
                .param("keeper", caseFile.keeper().value())
                .query((row, n) -> {
                    var organisation = row.getObject("organisation_id", UUID.class);
                    return new AccessLogLine(
                            row.getObject("recorded_at", OffsetDateTime.class)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toInstant(),
                            AccessAction.valueOf(row.getString("action")),
                            AccessObject.valueOf(row.getString("object")),
                            row.getObject("object_id", UUID.class),
                            caseFile,
                            new ProfessionalId(row.getObject("professional_id", UUID.class)),
                            Role.valueOf(row.getString("role")),
                            organisation == null ? null : new OrganisationId(organisation),
                            AccessPurpose.valueOf(row.getString("purpose")),
                            AccessOutcome.valueOf(row.getString("outcome")),
                            row.getString("detail"));
                })
                .list();
    }
}
