package nl.welzijnoprecept.retention.app;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.retention.LegalHold;

/** That nothing may be destroyed. */
record LegalHoldView(UUID referralId, String reason, PartyView by, Instant at) {
    static LegalHoldView of(LegalHold hold, Names names) {
        return new LegalHoldView(hold.file().value(), hold.reason(), PartyView.of(names.of(hold.by())), hold.at());
    }
}
