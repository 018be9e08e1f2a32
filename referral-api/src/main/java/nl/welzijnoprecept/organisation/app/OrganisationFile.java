package nl.welzijnoprecept.organisation.app;

import java.util.List;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.ReferrerType;
import nl.welzijnoprecept.organisation.SafetyContact;
import org.jspecify.annotations.Nullable;

/** Organisations and the people in them, as a file has them. */
record OrganisationFile(
        @Nullable List<OrganisationEntry> organisations,
        @Nullable List<ProfessionalEntry> professionals) {

    /**
     * An organisation, known by its name; {@code phone} and {@code email} are for clients, {@code serves} names municipalities, {@code safetyContacts} whom its people call when
     * somebody is not safe.
     */
    record OrganisationEntry(
            String name,
            OrganisationType type,
            String municipality,
            @Nullable ReferrerType referrerType,
            @Nullable String phone,
            @Nullable String email,
            @Nullable List<String> serves,
            @Nullable List<SafetyContact> safetyContacts) {}

    /** A professional, known by login; {@code organisation} by name. A system has somebody responsible, by login. */
    record ProfessionalEntry(
            String login,
            String name,
            Role role,
            @Nullable String organisation,
            @Nullable String responsible) {}
}
