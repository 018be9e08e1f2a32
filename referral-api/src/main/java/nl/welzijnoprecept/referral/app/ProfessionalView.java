package nl.welzijnoprecept.referral.app;

import java.util.UUID;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;
import nl.welzijnoprecept.organisation.app.PartyView;
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
