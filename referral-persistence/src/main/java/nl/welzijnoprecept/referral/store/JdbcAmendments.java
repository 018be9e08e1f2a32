package nl.welzijnoprecept.referral.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.AmendedField;
import nl.welzijnoprecept.referral.Amendment;
import nl.welzijnoprecept.referral.Referral;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was put right in each referral, as lines that are only ever added. */
@Component
class JdbcAmendments {
    private final JdbcClient jdbc;
    private final TextCipher cipher;

    JdbcAmendments(JdbcClient jdbc, TextCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void add(List<Amendment> lines) {
        for (var line : lines) {
            jdbc.sql("""
                            insert into amendment (referral_id, revision, field, old_value, new_value, reason, amended_by, role,
                                                   amended_at)
                            values (:referral, :revision, :field, :before, :after, :reason, :by, :role, :at)""")
                    .param("referral", line.referral().value())
                    .param("revision", line.revision())
                    .param("field", line.field().name())
                    .param("before", encrypted(line.before()))
                    .param("after", encrypted(line.after()))
                    .param("reason", cipher.encrypt(line.reason()))
                    .param("by", line.by().value())
                    .param("role", line.role().name())
                    .param("at", line.at().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    List<Amendment> of(Referral referral) {
        return jdbc
                .sql("select * from amendment where referral_id = :referral")
                .param("referral", referral.id().value())
                .query((row, n) -> new Amendment(
                        referral.id(),
                        row.getInt("revision"),
                        AmendedField.valueOf(row.getString("field")),
                        decrypted(row.getBytes("old_value")),
                        decrypted(row.getBytes("new_value")),
                        cipher.decrypt(row.getBytes("reason")),
                        new ProfessionalId(row.getObject("amended_by", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        row.getObject("amended_at", OffsetDateTime.class).toInstant()))
                .stream()
                .sorted(Comparator.comparingInt(Amendment::revision).thenComparing(Amendment::field))
                .toList();
    }

    private byte @Nullable [] encrypted(@Nullable String value) {
        return value == null ? null : cipher.encrypt(value);
    }

    private @Nullable String decrypted(byte @Nullable [] value) {
        return value == null ? null : cipher.decrypt(value);
    }
}
