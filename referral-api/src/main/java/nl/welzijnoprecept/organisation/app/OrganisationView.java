package nl.welzijnoprecept.organisation.app;

import java.util.UUID;
import nl.welzijnoprecept.organisation.OrganisationFacts;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.ReferrerType;
import org.jspecify.annotations.Nullable;

/** An organisation as an administrator sees it. */
record OrganisationView(
        UUID id,
        String name,
        OrganisationType type,
        @Nullable String municipality,
        @Nullable ReferrerType referrerType,
        @Nullable String phone,
        @Nullable String email,
        boolean active,
        int revision) {
    static OrganisationView of(OrganisationFacts facts) {
        var municipality = facts.municipality();
        return new OrganisationView(
                facts.id().value(),
                facts.name(),
                facts.type(),
                municipality == null ? null : municipality.value(),
                facts.referrerType(),
                facts.phone(),
                facts.email(),
                facts.active(),
                facts.revision());
    }
}
