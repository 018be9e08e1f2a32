package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.ConsentMethod;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.PermissionChange;
import nl.welzijnoprecept.referral.PermissionKind;
import org.jspecify.annotations.Nullable;

/** A line of the history of what a client permits. */
record PermissionChangeView(
        UUID id,
        PermissionKind kind,

        @Schema(description = "What was given or taken back; empty for LEVEL.")
        List<Purpose> purposes,

        @Nullable LocalDate givenOn,
        @Nullable List<ConsentGiver> givenBy,
        @Nullable ConsentMethod method,

        @Schema(description = "How much the referrer may hear from then on.")
        FeedbackLevel feedbackLevel,

        PartyView by,
        Role role,
        Instant at) {

    static PermissionChangeView of(PermissionChange change, PartyView by) {
        var consent = change.consent();
        return new PermissionChangeView(
                change.id(),
                change.kind(),
                change.purposes().stream().sorted().toList(),
                consent == null ? null : consent.givenOn(),
                consent == null ? null : consent.givenBy().stream().sorted().toList(),
                consent == null ? null : consent.method(),
                change.level(),
                by,
                change.role(),
                change.at());
    }
}
