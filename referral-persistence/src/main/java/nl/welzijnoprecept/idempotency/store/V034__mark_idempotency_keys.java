package nl.welzijnoprecept.idempotency.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Makes marks of the keys that were kept as they were sent, perhaps with a name in them: what was sent before is known
 * when it is sent again. What looks like a mark may be one, or a key of the same form, which names nobody: it stays and
 * gets a mark beside it.
 */
@Component
class V034__mark_idempotency_keys extends BaseJavaMigration {
    private static final int BATCH = 1000;
    private static final String MARK = "'^[0-9a-f]{32}$'";

    private final KeyMarks marks;

    V034__mark_idempotency_keys(KeyMarks marks) {
        this.marks = marks;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        addMarks(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("delete from idempotency_key where key !~ " + MARK);
        }
    }

    private void addMarks(Connection connection) throws SQLException {
        try (var all = connection.createStatement();
                var insert = connection.prepareStatement("""
                        insert into idempotency_key (professional_id, key, fingerprint, resource_id, created_at)
                        select professional_id, ?, fingerprint, resource_id, created_at
                        from idempotency_key where professional_id = ? and key = ?
                        on conflict do nothing""")) {
            all.setFetchSize(BATCH);
            try (var rows = all.executeQuery("select professional_id, key from idempotency_key")) {
                while (rows.next()) {
                    insert.setString(1, marks.of(rows.getString("key")));
                    insert.setObject(2, rows.getObject("professional_id", UUID.class));
                    insert.setString(3, rows.getString("key"));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
