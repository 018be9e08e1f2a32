package nl.welzijnoprecept.accesslog.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessLogLine.Who;
import nl.welzijnoprecept.accesslog.AccessLogPage;
import nl.welzijnoprecept.accesslog.AccessLogPage.Position;
import nl.welzijnoprecept.accesslog.AccessLogQuery;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.AccessOutcome;
import nl.welzijnoprecept.accesslog.AccessPurpose;
import nl.welzijnoprecept.accesslog.CaseFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log as it is read. Each question finds an index that begins with what it asks for, in every month's part. */
@Component
class AccessLogReading {
    private final JdbcClient jdbc;

    AccessLogReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AccessLogPage page(OrganisationId supervisor, AccessLogQuery query) {
        var where = new ArrayList<String>();
        Map<String, Object> parameters = new HashMap<>();
        filter(supervisor, query, where, parameters);
        if (query.after() != null) {
            where.add("(recorded_at, id) < (:afterTime, :afterId)");
            parameters.put("afterTime", Timestamp.from(query.after().recordedAt()));
            parameters.put("afterId", query.after().id());
        }
        parameters.put("limit", query.limit() + 1); // one more than asked for tells whether there is a next page
        var positions = new ArrayList<Position>();
        var lines = jdbc.sql("select * from access_log where " + String.join(" and ", where)
                        + " order by recorded_at desc, id desc limit :limit")
                .params(parameters)
                .query((row, n) -> {
                    var line = line(row);
                    positions.add(new Position(line.recordedAt(), row.getLong("id")));
                    return line;
                })
                .list();
        return lines.size() <= query.limit()
                ? new AccessLogPage(lines, null)
                : new AccessLogPage(lines.subList(0, query.limit()), positions.get(query.limit() - 1));
    }

    private static void filter(
            OrganisationId supervisor, AccessLogQuery query, List<String> where, Map<String, Object> parameters) {
        parameters.put("supervisor", supervisor.value());
        if (query.professional() != null) {
            where.add("professional_id = :professional and :supervisor in (keeper_id, organisation_id)");
            parameters.put("professional", query.professional().value());
        } else {
            where.add("keeper_id = :supervisor");
        }
        if (query.caseFile() != null) {
            where.add("case_file_id = :caseFile");
            parameters.put("caseFile", query.caseFile());
        }
        if (query.outcome() != null) {
            where.add("outcome = :outcome");
            parameters.put("outcome", query.outcome().name());
        }
        if (query.object() != null) {
            where.add("object = :object");
            parameters.put("object", query.object().name());
        }
        if (query.purpose() != null) {
            where.add("purpose = :purpose");
            parameters.put("purpose", query.purpose().name());
        }
        if (query.from() != null) {
            where.add("recorded_at >= :from");
            parameters.put("from", Timestamp.from(query.from()));
        }
        if (query.until() != null) {
            where.add("recorded_at < :until");
            parameters.put("until", Timestamp.from(query.until()));
        }
    }

    private static AccessLogLine line(ResultSet row) throws SQLException {
        var file = row.getObject("case_file_id", UUID.class);
        return new AccessLogLine(
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                AccessAction.valueOf(row.getString("action")),
                AccessObject.valueOf(row.getString("object")),
                row.getObject("object_id", UUID.class),
                file == null ? null : new CaseFile(file, organisation(row, "keeper_id")),
                who(row),
                row.getString("login"),
                code(AccessPurpose.class, row, "purpose"),
                AccessOutcome.valueOf(row.getString("outcome")),
                row.getString("detail"));
    }

    private static @Nullable Who who(ResultSet row) throws SQLException {
        var professional = row.getObject("professional_id", UUID.class);
        if (professional == null) {
            return null;
        }
        var responsible = row.getObject("responsible_id", UUID.class);
        return new Who(
                new ProfessionalId(professional),
                new ProfessionalId(responsible == null ? professional : responsible),
                Role.valueOf(row.getString("role")),
                organisation(row, "organisation_id"),
                row.getString("source"));
    }

    static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }

    static <E extends Enum<E>> @Nullable E code(Class<E> type, ResultSet row, String column) throws SQLException {
        var code = row.getString(column);
        return code == null ? null : Enum.valueOf(type, code);
    }
}
