package nl.welzijnoprecept.casereview.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import nl.welzijnoprecept.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can sit at a table, chair a meeting or direct a case: a person who is still there, in a role that meets clients. */
@Component
class People {
    private final Organisations organisations;

    People(Organisations organisations) {
        this.organisations = organisations;
    }

    /** A person of any organisation; a practice's system is none. */
    ProfessionalId anywhere(UUID id) {
        return organisations
                .findProfessional(new ProfessionalId(id))
                .filter(found -> found.active()
                        && found.responsible() == null
                        && found.role().has(Permission.SIT_IN_CASE_REVIEWS))
                .map(Professional::id)
                .orElseThrow(() -> new InvalidInput("professionalId", "NOT_FOUND"));
    }

    @Nullable
    ProfessionalId anywhereOrNull(@Nullable UUID id) {
        return id == null ? null : anywhere(id);
    }

    /** Somebody of the own team; whoever acts when none is named. */
    ProfessionalId chair(Actor actor, @Nullable UUID id) {
        if (id == null) {
            return actor.id();
        }
        return organisations
                .findProfessional(new ProfessionalId(id))
                .filter(found -> found.active()
                        && actor.requireOrganisation().equals(found.organisation())
                        && found.role().has(Permission.CALL_CASE_REVIEWS))
                .map(Professional::id)
                .orElseThrow(() -> new InvalidInput("chairId", "NOT_IN_TEAM"));
    }
}
