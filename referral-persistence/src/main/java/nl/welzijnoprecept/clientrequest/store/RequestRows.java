package nl.welzijnoprecept.clientrequest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.clientrequest.ClientRequest;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.clientrequest.ClientRequestSummary;
import nl.welzijnoprecept.clientrequest.Decision;
import nl.welzijnoprecept.clientrequest.DecisionOutcome;
import nl.welzijnoprecept.clientrequest.Extension;
import nl.welzijnoprecept.clientrequest.IdentityCheck;
import nl.welzijnoprecept.clientrequest.RequestKind;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Makes requests of lines, with what was joined to them. */
record RequestRows(TextCipher cipher) implements RowMapper<ClientRequest> {

    @Override
    public ClientRequest mapRow(ResultSet row, int number) throws SQLException {
        return new ClientRequest(
                new ClientRequestId(row.getObject("id", UUID.class)),
                RequestKind.valueOf(row.getString("kind")),
                new OrganisationId(row.getObject("keeper_id", UUID.class)),
                files(row),
                row.getObject("received_on", LocalDate.class),
                IdentityCheck.valueOf(row.getString("identity_check")),
                text(row, "explanation"),
                new ProfessionalId(row.getObject("registered_by", UUID.class)),
                instant(row, "registered_at"),
                extension(row),
                decision(row));
    }

    static ClientRequestSummary summary(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new ClientRequestSummary(
                new ClientRequestId(row.getObject("id", UUID.class)),
                RequestKind.valueOf(row.getString("kind")),
                files(row),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("extended"),
                new ProfessionalId(row.getObject("registered_by", UUID.class)),
                instant(row, "registered_at"),
                outcome == null ? null : DecisionOutcome.valueOf(outcome));
    }

    private static Set<ReferralId> files(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("files").getArray())
                .map(ReferralId::new)
                .collect(Collectors.toSet());
    }

    private @Nullable Extension extension(ResultSet row) throws SQLException {
        var by = row.getObject("extended_by", UUID.class);
        return by == null
                ? null
                : new Extension(text(row, "extension_reason"), new ProfessionalId(by), instant(row, "extended_at"));
    }

    private @Nullable Decision decision(ResultSet row) throws SQLException {
        var by = row.getObject("decided_by", UUID.class);
        return by == null
                ? null
                : new Decision(
                        DecisionOutcome.valueOf(row.getString("outcome")),
                        text(row, "decision_reason"),
                        new ProfessionalId(by),
                        instant(row, "decided_at"));
    }

    private @Nullable String text(ResultSet row, String column) throws SQLException {
        var value = row.getBytes(column);
        return value == null ? null : cipher.decrypt(value);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
