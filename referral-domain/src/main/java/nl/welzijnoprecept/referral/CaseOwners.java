package nl.welzijnoprecept.referral;

import java.util.List;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;

/** Whose case it is, for who has to tell them something. */
public final class CaseOwners {
    private CaseOwners() {}

    /** The coach; or, where there is none any more, the coordinators. Of a restricted file whoever is let in. */
    public static List<ProfessionalId> of(Referral referral, Organisations organisations) {
        var coach = referral.state().coach();
        if (coach != null
                && (referral.restriction() == null || referral.restriction().names(coach))
                && organisations
                        .findProfessional(coach)
                        .filter(found -> found.canCoachFor(referral.handler()))
                        .isPresent()) {
            return List.of(coach);
        }
        return organisations.professionals(referral.handler(), Role.COORDINATOR).stream()
                .map(Professional::id)
                .filter(coordinator ->
                        referral.restriction() == null || referral.restriction().admitsCoordinator(coordinator))
                .toList();
    }
}
