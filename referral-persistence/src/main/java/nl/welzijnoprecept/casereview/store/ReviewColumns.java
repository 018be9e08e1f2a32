package nl.welzijnoprecept.casereview.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casereview.Outsider;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.encryption.EncryptedDate;
import nl.welzijnoprecept.encryption.TextCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Columns that several of these tables have. */
@Component
class ReviewColumns {
    private final TextCipher cipher;
    private final EncryptedDate dates;

    ReviewColumns(TextCipher cipher, EncryptedDate dates) {
        this.cipher = cipher;
        this.dates = dates;
    }

    byte @Nullable [] sealed(@Nullable String text) {
        return text == null ? null : cipher.encrypt(text);
    }

    @Nullable
    String opened(byte @Nullable [] kept) {
        return kept == null ? null : cipher.decrypt(kept);
    }

    String text(ResultSet row, String column) throws SQLException {
        return cipher.decrypt(row.getBytes(column));
    }

    static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> of) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : of.apply(id);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static ProfessionalId professional(ResultSet row, String column) throws SQLException {
        return new ProfessionalId(row.getObject(column, UUID.class));
    }

    static CaseFile file(ResultSet row) throws SQLException {
        return new CaseFile(
                row.getObject("file_id", UUID.class), new OrganisationId(row.getObject("keeper_id", UUID.class)));
    }

    @Nullable
    Outsider outsider(ResultSet row) throws SQLException {
        return outsiderLater(row).get();
    }

    /** Decrypted when it is asked for. */
    Supplier<@Nullable Outsider> outsiderLater(ResultSet row) throws SQLException {
        var name = row.getBytes("outsider_name");
        var organisation = row.getBytes("outsider_organisation");
        var function = row.getBytes("outsider_function");
        return () -> name == null ? null : new Outsider(cipher.decrypt(name), opened(organisation), opened(function));
    }

    /** Whether those who let it be known are those who decide at that age; the database knows no ages. */
    boolean isEnough(ResultSet row, LocalDate today) throws SQLException {
        var born = dates.convertToEntityAttribute(row.getBytes("birth_date"));
        var givenBy = row.getArray("given_by");
        return born != null && givenBy != null && Consent.isEnough(givers((String[]) givenBy.getArray()), born, today);
    }

    private static Set<ConsentGiver> givers(String[] codes) {
        return Arrays.stream(codes).map(ConsentGiver::valueOf).collect(Collectors.toSet());
    }
}
