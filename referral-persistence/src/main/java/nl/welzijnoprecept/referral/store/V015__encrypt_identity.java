package nl.welzijnoprecept.referral.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.welzijnoprecept.area.Postcode;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.client.Gender;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.time.DutchTime;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Makes names, birth dates and postcodes unreadable in the database: they are found by marks, and counted without. So
 * it does with whom a case went on, and the states that UNDO puts back, which tell it too.
 */
@Component
class V015__encrypt_identity extends BaseJavaMigration {
    private static final int BATCH = 1000;
    private static final String BEFORE = """
            alter table referral
                add column new_given_name bytea, add column new_family_name bytea,
                add column new_birth_date bytea, add column new_postcode bytea,
                add column family_name_mark bytea, add column birth_date_mark bytea, add column person_mark bytea,
                add column district text, add column age integer;
            """;
    private static final String AFTER = """
            alter table referral drop column given_name, drop column family_name, drop column birth_date, drop column postcode;
            alter table referral rename column new_given_name to given_name;
            alter table referral rename column new_family_name to family_name;
            alter table referral rename column new_birth_date to birth_date;
            alter table referral rename column new_postcode to postcode;
            alter table referral
                alter column given_name set not null, alter column family_name set not null,
                alter column birth_date set not null, alter column postcode set not null,
                alter column family_name_mark set not null, alter column birth_date_mark set not null,
                alter column person_mark set not null, alter column district set not null,
                alter column age set not null;
            create index referral_handler_person_idx on referral (handler_id, person_mark);
            create index referral_handler_family_name_idx on referral (handler_id, family_name_mark);
            create index referral_handler_birth_date_idx on referral (handler_id, birth_date_mark);
            create index referral_practice_family_name_idx on referral (practice_id, family_name_mark);
            create index referral_practice_birth_date_idx on referral (practice_id, birth_date_mark);
            """;

    private final TextCipher cipher;
    private final PersonMarks marks;

    V015__encrypt_identity(TextCipher cipher, PersonMarks marks) {
        this.cipher = cipher;
        this.marks = marks;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute(BEFORE);
            encryptClients(connection);
            encryptColumn(connection, "referral", "closure_partner");
            encryptColumn(connection, "referral_step", "state_before");
            statement.execute("alter table referral_step alter column state_before set not null");
            statement.execute(AFTER);
        }
    }

    private void encryptClients(Connection connection) throws SQLException {
        try (var all = connection.createStatement();
                var update = connection.prepareStatement("""
                        update referral set new_given_name = ?, new_family_name = ?, new_birth_date = ?, new_postcode = ?,
                               family_name_mark = ?, birth_date_mark = ?, person_mark = ?, district = ?, age = ?
                        where id = ?""")) {
            all.setFetchSize(BATCH);
            try (var rows = all.executeQuery(
                    "select id, given_name, family_name, birth_date, postcode, submitted_at from referral")) {
                while (rows.next()) {
                    var client = new Client(
                            rows.getString("given_name"),
                            rows.getString("family_name"),
                            rows.getObject("birth_date", java.time.LocalDate.class),
                            Gender.UNKNOWN,
                            null,
                            null,
                            new Postcode(rows.getString("postcode")),
                            null,
                            "nl");
                    var lookup = marks.of(
                            client,
                            DutchTime.day(rows.getObject("submitted_at", OffsetDateTime.class)
                                    .toInstant()));
                    update.setBytes(1, cipher.encrypt(client.givenName()));
                    update.setBytes(2, cipher.encrypt(client.familyName()));
                    update.setBytes(3, cipher.encrypt(client.birthDate().toString()));
                    update.setBytes(4, cipher.encrypt(client.postcode().value()));
                    update.setBytes(5, lookup.familyNameMark);
                    update.setBytes(6, lookup.birthDateMark);
                    update.setBytes(7, lookup.personMark);
                    update.setString(8, lookup.district);
                    update.setInt(9, lookup.age);
                    update.setObject(10, rows.getObject("id", UUID.class));
                    update.executeUpdate();
                }
            }
        }
    }

    /** A column of text, or of what has a text; the lines are found by where they lie, as nothing else moves them. */
    private void encryptColumn(Connection connection, String table, String column) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter table " + table + " rename column " + column + " to plain");
            statement.execute("alter table " + table + " add column " + column + " bytea");
            try (var update = connection.prepareStatement(
                            "update " + table + " set " + column + " = ? where ctid = ?::tid");
                    var rows = statement.executeQuery(
                            "select ctid::text, plain::text from " + table + " where plain is not null")) {
                while (rows.next()) {
                    update.setBytes(1, cipher.encrypt(rows.getString(2)));
                    update.setString(2, rows.getString(1));
                    update.executeUpdate();
                }
            }
            statement.execute("alter table " + table + " drop column plain");
        }
    }
}
