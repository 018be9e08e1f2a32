package nl.welzijnoprecept.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with the product, as an administrator keeps them.
 *
 * @param organisation null for an administrator, who belongs to none
 * @param login        what the issuer calls them
 * @param active       false once they left
 */
public record StaffMember(
        ProfessionalId id,
        String name,
        Role role,
        @Nullable Workplace organisation,
        String login,
        boolean active,
        int revision) {

    /** Where somebody works; not active once it no longer takes part. */
    public record Workplace(OrganisationId id, String name, OrganisationType type, boolean active) {}

    /** What does not go together. */
    public List<FieldError> faults() {
        var faults = new ArrayList<FieldError>();
        if (role == Role.CLIENT) {
            faults.add(new FieldError("role", "INVALID_VALUE"));
        } else if (role == Role.ADMINISTRATOR && organisation != null) {
            faults.add(new FieldError("organisationId", "NOT_WITH_ROLE"));
        } else if (role != Role.ADMINISTRATOR && organisation == null) {
            faults.add(new FieldError("organisationId", "REQUIRED"));
        } else if (organisation != null && !organisation.type().has(role)) {
            faults.add(new FieldError("organisationId", "ROLE_DOES_NOT_FIT"));
        } else if (organisation != null && active && !organisation.active()) {
            faults.add(new FieldError("organisationId", "ENDED"));
        }
        return List.copyOf(faults);
    }

    /** What an administrator cannot take from themself: so there is always one who can still come in. */
    public List<FieldError> lockedOut(StaffMember was) {
        var faults = new ArrayList<FieldError>();
        if (role != was.role) {
            faults.add(new FieldError("role", "YOURSELF"));
        }
        if (!login.equals(was.login)) {
            faults.add(new FieldError("login", "YOURSELF"));
        }
        if (!active) {
            faults.add(new FieldError("active", "YOURSELF"));
        }
        return List.copyOf(faults);
    }

    /** Field by field, what is other than before. */
    public List<FieldChange.Difference<StaffField>> since(@Nullable StaffMember was) {
        return StaffField.all()
                .map(field -> new FieldChange.Difference<>(field, was == null ? null : field.of(was), field.of(this)))
                .filter(each -> !Objects.equals(each.was(), each.is()))
                .toList();
    }
}
