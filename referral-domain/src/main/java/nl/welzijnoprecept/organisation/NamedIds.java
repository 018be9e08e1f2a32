package nl.welzijnoprecept.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;

/** Ids that follow from names: what a file brings in is the same at every start. */
public final class NamedIds {
    private NamedIds() {}

    public static OrganisationId organisation(String name) {
        return new OrganisationId(of("organisation", name));
    }

    public static ProfessionalId professional(String login) {
        return new ProfessionalId(of("professional", login));
    }

    /** For whatever else a file names; {@code kind} keeps equal names apart. */
    public static UUID of(String kind, String name) {
        return UUID.nameUUIDFromBytes(("welzijnoprecept/" + kind + "/" + name).getBytes(UTF_8));
    }
}
