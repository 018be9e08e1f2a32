package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.referral.AccessGrant;
import nl.welzijnoprecept.referral.GrantReason;
import org.jspecify.annotations.Nullable;

/** Access for a stated reason, as its reader and whose case it is see it. */
record AccessGrantView(
        UUID id,
        UUID referralId,
        PartyView by,
        GrantReason reasonCode,
        String reason,
        Instant statedAt,
        Instant until,

        @Nullable @Schema(description = "When it was ended before its time.")
        Instant endedAt,

        @Nullable PartyView endedBy) {

    static AccessGrantView of(AccessGrant grant, Names names) {
        var ending = grant.ending();
        return new AccessGrantView(
                grant.id().value(),
                grant.referral().value(),
                PartyView.of(names.of(grant.reader())),
                grant.reasonCode(),
                grant.reason(),
                grant.statedAt(),
                grant.until(),
                ending == null ? null : ending.at(),
                ending == null ? null : PartyView.of(names.of(ending.by())));
    }
}
