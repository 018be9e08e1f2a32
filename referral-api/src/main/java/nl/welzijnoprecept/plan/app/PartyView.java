package nl.welzijnoprecept.plan.app;

import java.util.UUID;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;

/** A professional, by name. */
record PartyView(UUID id, String name) {
    static PartyView of(ProfessionalName professional) {
        return new PartyView(professional.id().value(), professional.name());
    }
}
