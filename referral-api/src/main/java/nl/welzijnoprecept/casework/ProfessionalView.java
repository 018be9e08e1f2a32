package nl.welzijnoprecept.casework;

import java.util.UUID;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;
import org.jspecify.annotations.Nullable;

/** A professional with the organisation they work for. */
public record ProfessionalView(
        UUID id, String name, @Nullable PartyView organisation) {
    public static ProfessionalView of(ProfessionalName professional) {
        return new ProfessionalView(
                professional.id().value(),
                professional.name(),
                professional.organisation() == null ? null : PartyView.of(professional.organisation()));
    }
}
