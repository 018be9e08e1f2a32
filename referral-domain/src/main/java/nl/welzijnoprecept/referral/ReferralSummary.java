package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.deadline.Due;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.organisation.Names.OrganisationName;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;
import org.jspecify.annotations.Nullable;

/**
 * A referral as a line of a list: enough to recognise and to plan, no notes and no free text.
 */
public record ReferralSummary(
        ReferralId id,
        Reference reference,
        ReferralStatus status,
        int revision,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String postcode,
        List<Reason> reasons,
        MunicipalityCode municipality,
        OrganisationName handler,
        ProfessionalName referrer,
        @Nullable ProfessionalName coach,
        @Nullable Due due,
        @Nullable NextActionBy awaited,
        Instant submittedAt,
        boolean possibleDuplicate,
        boolean restricted,
        boolean permissionWithdrawn,
        Set<ConsentGiver> permissionGivenBy) {
    public ReferralSummary {
        reasons = List.copyOf(reasons);
        permissionGivenBy = Set.copyOf(permissionGivenBy);
    }

    /** As {@link Referral#isPermissionToRenew}. */
    public boolean isPermissionToRenew(LocalDate today) {
        return Referral.isPermissionToRenew(status, permissionWithdrawn, permissionGivenBy, birthDate, today);
    }

    /** The birthday on which permission ends; null when none does. */
    public @Nullable LocalDate permissionEndsOn() {
        return Consent.endsOn(permissionGivenBy, birthDate);
    }

    /** The client's file, as the access log names it. */
    public CaseFile file() {
        return new CaseFile(id.value(), handler.id());
    }
}
