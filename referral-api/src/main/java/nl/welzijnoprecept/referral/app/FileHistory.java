package nl.welzijnoprecept.referral.app;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.Referral;

/**
 * What was changed about a file, as its reader may know it.
 *
 * @param team      the organisation that handles it
 * @param teamNamed whether the reader may know who of the team did something: a practice knows who helps as long as the client
 *                  permits
 */
record FileHistory<T>(List<T> lines, OrganisationId team, boolean teamNamed) {
    static <T> FileHistory<T> of(Referral referral, List<T> lines, Actor reader, LocalDate today) {
        return new FileHistory<>(lines, referral.handler(), referral.isOutcomeFor(reader, today));
    }

    Names names(Organisations organisations, Function<T, ProfessionalId> by) {
        Collection<ProfessionalId> people = lines.stream().map(by).toList();
        return organisations.names(people, Set.of(team));
    }

    /** Who did it, or for which organisation. */
    PartyView by(Names names, ProfessionalId who, Role role) {
        return teamNamed || role == Role.REFERRER ? PartyView.of(names.of(who)) : PartyView.of(names.of(team));
    }
}
