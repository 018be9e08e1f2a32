package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.ConsentMethod;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.referral.Referral;
import org.jspecify.annotations.Nullable;

/** The permission that stands: who gave it, for what, and until when. */
record PermissionView(
        LocalDate givenOn,
        List<ConsentGiver> givenBy,
        ConsentMethod method,
        List<Purpose> purposes,

        @Nullable @Schema(description = "From then on nothing is shared any more.")
        LocalDate withdrawnOn,

        @Nullable
        @Schema(description = "The birthday from which others decide: from then on nothing is shared until renewed.")
        LocalDate endsOn,

        @Schema(description = "The client's 18th birthday: from then on a parent sees nothing any more.")
        LocalDate parentsViewEndsOn) {

    static PermissionView of(Referral referral) {
        var consent = referral.consent();
        var birthDate = referral.client().birthDate();
        return new PermissionView(
                consent.givenOn(),
                consent.givenBy().stream().sorted().toList(),
                consent.method(),
                consent.purposes().stream().sorted().toList(),
                referral.state().permissionWithdrawnOn(),
                consent.endsOn(birthDate),
                Consent.parentsViewEndsOn(birthDate));
    }
}
