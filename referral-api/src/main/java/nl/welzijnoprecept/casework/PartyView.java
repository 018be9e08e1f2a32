package nl.welzijnoprecept.casework;

import java.util.UUID;
import nl.welzijnoprecept.organisation.Names.OrganisationName;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;

/** An organisation or a professional, by name. */
public record PartyView(UUID id, String name) {
    public static PartyView of(OrganisationName organisation) {
        return new PartyView(organisation.id().value(), organisation.name());
    }

    public static PartyView of(ProfessionalName professional) {
        return new PartyView(professional.id().value(), professional.name());
    }
}
