package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.Purpose;
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
        Set<ConsentGiver> permissionGivenBy,
        Set<Purpose> permissionPurposes) {
    public ReferralSummary {
        reasons = List.copyOf(reasons);
        permissionGivenBy = Set.copyOf(permissionGivenBy);
        permissionPurposes = Set.copyOf(permissionPurposes);
    }

    /** As {@link Referral#isPermissionToRenew}. */
    public boolean isPermissionToRenew(LocalDate today) {
        return Referral.isPermissionToRenew(status, permissionWithdrawn, permissionGivenBy, birthDate, today);
    }

    /** As {@link Referral#isProgressFor}. */
    public boolean isProgressFor(Actor reader, LocalDate day) {
        return status.isUndivided()
                || reader.role() != Role.REFERRER
                || (!permissionWithdrawn
                        && permissionPurposes.contains(Purpose.FEEDBACK)
                        && Consent.isEnough(permissionGivenBy, birthDate, day));
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
