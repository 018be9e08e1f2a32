package nl.welzijnoprecept.encryption;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.welzijnoprecept.operation.Command;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Encrypts again with the active key what was encrypted with an older one. As the tables' owner, since notes and the
 * like are nobody else's to change; a few lines at a time, so that the product can go on, and it can be run again
 * after it was broken off.
 */
@Component
class RotateKeys implements Command {
    private static final int BATCH = 500;

    private final Flyway flyway;
    private final TextCipher cipher;

    RotateKeys(Flyway flyway, TextCipher cipher) {
        this.flyway = flyway;
        this.cipher = cipher;
    }

    private record EncryptedColumn(String table, String column) {}

    @Override
    public String name() {
        return "rotate-keys";
    }

    @Override
    public boolean run(Consumer<String> tell) {
        var owner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        for (var column : columns(owner)) {
            var rotated = rotate(owner, column);
            tell.accept("%s.%s: %d encrypted again".formatted(column.table(), column.column(), rotated));
        }
        return true;
    }

    /** The data dictionary says what is encrypted. */
    private static List<EncryptedColumn> columns(JdbcTemplate owner) {
        return JdbcClient.create(owner)
                .sql("""
                        select c.relname, a.attname from pg_attribute a
                        join pg_class c on c.oid = a.attrelid
                        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                          and not c.relispartition and a.atttypid = 'bytea'::regtype and not a.attisdropped
                          and col_description(c.oid, a.attnum) like '%encrypted%'
                        order by c.relname, a.attname""")
                .query((row, n) -> new EncryptedColumn(row.getString("relname"), row.getString("attname")))
                .list();
    }

    private long rotate(JdbcTemplate owner, EncryptedColumn column) {
        // Names come from the catalogue. The head of a value tells its key; a line changed meanwhile is left alone.
        var find = "select ctid::text, %2$s from %1$s where %2$s is not null and substring(%2$s for ?) <> ? limit %3$d"
                .formatted(column.table(), column.column(), BATCH);
        var replace =
                "update %1$s set %2$s = ? where ctid = ?::tid and %2$s = ?".formatted(column.table(), column.column());
        var head = cipher.head();
        var total = 0L;
        List<Object[]> found;
        do {
            found = owner.query(
                    find,
                    (row, n) -> {
                        var old = row.getBytes(2);
                        return new Object[] {cipher.encrypt(cipher.decrypt(old)), row.getString(1), old};
                    },
                    head.length,
                    head);
            for (var changed : owner.batchUpdate(replace, new ArrayList<>(found))) {
                total += changed;
            }
        } while (found.size() == BATCH);
        return total;
    }
}
