package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.referral.AmendedField;
import nl.welzijnoprecept.referral.Amendment;
import org.jspecify.annotations.Nullable;

/** A field that was put right. */
record AmendmentView(
        AmendedField field,

        @Nullable @Schema(description = "What it was; null when there was nothing.")
        String before,

        @Nullable @Schema(description = "What it is; null when there is nothing.")
        String after,

        String reason,
        PartyView by,
        Role role,
        Instant at) {
    static AmendmentView of(Amendment amendment, PartyView by) {
        return new AmendmentView(
                amendment.field(),
                amendment.before(),
                amendment.after(),
                amendment.reason(),
                by,
                amendment.role(),
                amendment.at());
    }
}
