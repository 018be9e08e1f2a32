package nl.welzijnoprecept.accesslog.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** A seal as it is kept; hashes in hexadecimal. */
record SealRow(long number, LocalDate day, long firstId, long lastId, int lines, String digest, String seal) {
    static SealRow of(ResultSet row) throws SQLException {
        return new SealRow(
                row.getLong("number"),
                row.getObject("day", LocalDate.class),
                row.getLong("first_id"),
                row.getLong("last_id"),
                row.getInt("lines"),
                row.getString("digest"),
                row.getString("seal"));
    }

    /** What is kept elsewhere. */
    String witness() {
        return number + ":" + seal;
    }
}
