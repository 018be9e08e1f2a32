package nl.welzijnoprecept.referral.store;

import java.util.Arrays;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.startup.StartRefused;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with other keys than those of the database, as after a restore: texts of two keys under one name could
 * not be told apart any more, and with other marks nobody would be found again. The newest referral is tried, as the
 * tables' owner, since where nobody acts there is none; without migrations there is no owner, and nothing is tried.
 */
@Component
@DependsOnDatabaseInitialization
class KeysFit {
    private static final String REMEDY =
            "Start it with the keys that belong to this database; they are kept apart from its backups (docs/operations.md).";

    KeysFit(ObjectProvider<Flyway> migrations, TextCipher cipher, PersonMarks marks) {
        migrations.ifAvailable(flyway -> JdbcClient.create(
                        flyway.getConfiguration().getDataSource())
                .sql("""
                        select family_name, family_name_mark from referral
                        where family_name is not null and family_name_mark is not null order by id desc limit 1""")
                .query(row -> {
                    check(row.getBytes(1), row.getBytes(2), cipher, marks);
                }));
    }

    private static void check(byte[] encrypted, byte[] mark, TextCipher cipher, PersonMarks marks) {
        String name;
        try {
            name = cipher.decrypt(encrypted);
        } catch (IllegalStateException e) {
            throw new StartRefused(
                    "The encryption key does not open what the database holds: " + e.getMessage() + ".", REMEDY, e);
        }
        if (!Arrays.equals(marks.familyName(name), mark)) {
            throw new StartRefused(
                    "welzijnoprecept.encryption.marks is not the key that the database's people are marked with.",
                    REMEDY);
        }
    }
}
