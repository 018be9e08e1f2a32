package nl.welzijnoprecept.organisation.app;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.Organisation;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who one works for, and with whom. */
@Service
class ProfessionalsService {
    private final Organisations organisations;

    ProfessionalsService(Organisations organisations) {
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    List<Professional> colleagues(Actor actor, @Nullable Role role) {
        actor.require(Permission.SEE_COLLEAGUES);
        return organisations.professionals(actor.requireOrganisation(), role);
    }

    @Transactional(readOnly = true)
    Optional<Organisation> organisation(Actor actor) {
        return Optional.ofNullable(actor.organisation()).flatMap(organisations::find);
    }
}
