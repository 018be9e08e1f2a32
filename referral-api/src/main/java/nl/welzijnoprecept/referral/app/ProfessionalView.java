package nl.welzijnoprecept.referral.app;

import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;
import org.jspecify.annotations.Nullable;

/** A professional with the organisation they work for. */
record ProfessionalView(UUID id, String name, @Nullable PartyView organisation) {
    static ProfessionalView of(ProfessionalName professional) {
        return new ProfessionalView(
                professional.id().value(),
                professional.name(),
                professional.organisation() == null ? null : PartyView.of(professional.organisation()));
    }
}
