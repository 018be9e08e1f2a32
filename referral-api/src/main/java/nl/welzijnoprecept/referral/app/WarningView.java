package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralSummary;
import org.jspecify.annotations.Nullable;

/** Something that does not block, but that somebody should look at. */
record WarningView(
        WarningCode code,

        @Nullable @Schema(description = "The other referral, for the organisation that handles both.")
        UUID referralId,

        @Nullable @Schema(description = "The day that it is about.")
        LocalDate on) {
    /** All there is to look at in a case. */
    static List<WarningView> of(Referral referral, Actor actor, LocalDate today, boolean youthUnknown) {
        var warnings = new ArrayList<WarningView>();
        var other = referral.possibleDuplicateOf();
        if (other != null) {
            // Another practice may have sent the other one: a referrer is not told which.
            warnings.add(new WarningView(
                    WarningCode.POSSIBLE_DUPLICATE, actor.role() == Role.REFERRER ? null : other.value(), null));
        }
        if (referral.client().phone() == null && referral.client().email() == null) {
            warnings.add(of(WarningCode.NO_CONTACT_DETAILS));
        }
        if (referral.client().isVeryYoungOn(today)) {
            warnings.add(of(WarningCode.VERY_YOUNG));
        }
        if (referral.isPermissionToRenew(today)) {
            warnings.add(toRenew(referral.consent().endsOn(referral.client().birthDate())));
        }
        if (referral.isPermissionWithdrawn() && referral.status().isOpen()) {
            warnings.add(of(WarningCode.PERMISSION_WITHDRAWN));
        }
        if (youthUnknown) {
            warnings.add(of(WarningCode.NO_YOUTH_EXPERTISE));
        }
        return warnings;
    }

    /** What of it a line of a list tells. */
    static List<WarningView> of(ReferralSummary summary, LocalDate today) {
        var warnings = new ArrayList<WarningView>();
        if (summary.possibleDuplicate()) {
            warnings.add(of(WarningCode.POSSIBLE_DUPLICATE));
        }
        if (summary.isPermissionToRenew(today)) {
            warnings.add(toRenew(summary.permissionEndsOn()));
        }
        return warnings;
    }

    private static WarningView of(WarningCode code) {
        return new WarningView(code, null, null);
    }

    private static WarningView toRenew(@Nullable LocalDate on) {
        return new WarningView(WarningCode.PERMISSION_TO_RENEW, null, on);
    }
}
