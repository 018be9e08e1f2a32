package nl.welzijnoprecept.clientrequest.app;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.referral.ClientStatement;

/** What a client wants said, as it was kept. */
record ClientStatementView(UUID id, UUID referralId, String text, Instant recordedAt) {
    static ClientStatementView of(ClientStatement statement) {
        return new ClientStatementView(
                statement.id().value(), statement.referral().value(), statement.text(), statement.recordedAt());
    }
}
