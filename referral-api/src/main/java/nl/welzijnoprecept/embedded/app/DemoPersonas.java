package nl.welzijnoprecept.embedded.app;

import java.util.List;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.ReferrerType;
import org.jspecify.annotations.Nullable;

/** The invented organisations and the people in them, as {@code demo/organisations.json} has them. */
record DemoPersonas(List<DemoOrganisation> organisations, List<Persona> personas) {

    /** An invented organisation. */
    record DemoOrganisation(
            String name,
            OrganisationType type,
            String municipality,
            @Nullable ReferrerType referrerType,
            @Nullable List<String> serves) {}

    /** An invented professional; {@code organisation} by name. */
    record Persona(
            String login, String name, Role role, @Nullable String organisation) {}

    List<String> logins() {
        return personas.stream().map(Persona::login).toList();
    }
}
