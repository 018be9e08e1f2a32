package nl.welzijnoprecept.organisation;

import java.util.Map;
import java.util.Objects;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/** Names of organisations and professionals that an answer mentions. */
public record Names(
        Map<ProfessionalId, ProfessionalName> professionals, Map<OrganisationId, OrganisationName> organisations) {

    /** An organisation as it is mentioned. */
    public record OrganisationName(OrganisationId id, String name) {}

    /** A professional as they are mentioned. */
    public record ProfessionalName(
            ProfessionalId id, String name, @Nullable OrganisationName organisation) {}

    public ProfessionalName of(ProfessionalId id) {
        return Objects.requireNonNull(professionals.get(id), "a professional is never removed while mentioned");
    }

    public OrganisationName of(OrganisationId id) {
        return Objects.requireNonNull(organisations.get(id), "an organisation is never removed while mentioned");
    }
}
