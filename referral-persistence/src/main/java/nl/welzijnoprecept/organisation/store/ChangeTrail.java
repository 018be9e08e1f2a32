package nl.welzijnoprecept.organisation.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.organisation.FieldChange;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what administrators changed field by field, and reads it with names for what is kept as an id or a code. */
@Component
class ChangeTrail {
    private static final int BATCH = 100;

    private final JdbcTemplate jdbc;

    ChangeTrail(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What was changed, with the fields that are names of something else. */
    enum Trail {
        PEOPLE("professional_change", "professional_id", "organisation", "id::text", "'ORGANISATION'"),
        ORGANISATIONS("organisation_change", "organisation_id", "municipality", "code", "'MUNICIPALITY', 'AREA'");

        private final String insert;
        private final String select;

        Trail(String table, String about, String named, String code, String fields) {
            insert = "insert into " + table + " (id, " + about
                    + ", changed_by, changed_at, field, old_value, new_value)" + " values (?, ?, ?, ?, ?, ?, ?)";
            select = """
                    select c.changed_at, b.name as by, c.field, coalesce(w.name, c.old_value) as was,
                           coalesce(i.name, c.new_value) as is_now
                    from %1$s c join professional b on b.id = c.changed_by
                    left join %3$s w on c.field in (%5$s) and w.%4$s = c.old_value
                    left join %3$s i on c.field in (%5$s) and i.%4$s = c.new_value
                    where c.%2$s = ? order by c.changed_at desc, c.id desc""".formatted(table, about, named, code, fields);
        }
    }

    <F extends Enum<F>> void keep(
            Trail trail,
            UUID about,
            ProfessionalId by,
            Instant at,
            List<FieldChange.Difference<F>> differences,
            Supplier<UUID> ids) {
        jdbc.batchUpdate(trail.insert, differences, BATCH, (insert, each) -> {
            insert.setObject(1, ids.get());
            insert.setObject(2, about);
            insert.setObject(3, by.value());
            insert.setTimestamp(4, Timestamp.from(at));
            insert.setString(5, each.field().name());
            insert.setString(6, each.was());
            insert.setString(7, each.is());
        });
    }

    /** Newest first. */
    <F extends Enum<F>> List<FieldChange<F>> of(Trail trail, UUID about, Class<F> fields) {
        return jdbc.query(
                trail.select,
                (row, n) -> new FieldChange<>(
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("by"),
                        new FieldChange.Difference<>(
                                Enum.valueOf(fields, row.getString("field")),
                                row.getString("was"),
                                row.getString("is_now"))),
                about);
    }
}
