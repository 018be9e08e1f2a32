package nl.welzijnoprecept.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as an administrator keeps it.
 *
 * @param phone  where clients can call
 * @param email  where clients can mail
 * @param active false once it no longer takes part
 */
public record OrganisationFacts(
        OrganisationId id,
        String name,
        OrganisationType type,
        @Nullable MunicipalityCode municipality,
        @Nullable ReferrerType referrerType,
        @Nullable String phone,
        @Nullable String email,
        boolean active,
        int revision) {

    /**
     * What still depends on it.
     *
     * @param people  who work there now
     * @param work    open cases that it handles or sent, and activities that it offers
     * @param areas   municipalities that it serves
     */
    public record Dependents(long people, long work, long areas) {
        public static final Dependents NONE = new Dependents(0, 0, 0);

        public boolean any() {
            return people + work + areas > 0;
        }
    }

    /** What does not go together. */
    public List<FieldError> faults() {
        var faults = new ArrayList<FieldError>();
        if (type == OrganisationType.PRACTICE && referrerType == null) {
            faults.add(new FieldError("referrerType", "REQUIRED"));
        } else if (type != OrganisationType.PRACTICE && referrerType != null) {
            faults.add(new FieldError("referrerType", "NOT_WITH_TYPE"));
        }
        return List.copyOf(faults);
    }

    /** What cannot be changed while something depends on it. */
    public List<FieldError> faultsSince(OrganisationFacts was, Dependents dependents) {
        var faults = new ArrayList<FieldError>();
        if (type != was.type && dependents.any()) {
            faults.add(new FieldError("type", "IN_USE"));
        }
        if (!active && was.active && dependents.any()) {
            faults.add(new FieldError("active", "IN_USE"));
        }
        return List.copyOf(faults);
    }

    /** Field by field, what is other than before. */
    public List<FieldChange.Difference<OrganisationField>> since(@Nullable OrganisationFacts was) {
        return OrganisationField.all()
                .map(field -> new FieldChange.Difference<>(field, was == null ? null : field.of(was), field.of(this)))
                .filter(each -> !Objects.equals(each.was(), each.is()))
                .toList();
    }
}
