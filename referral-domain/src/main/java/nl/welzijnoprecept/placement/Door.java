package nl.welzijnoprecept.placement;

import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;

/** Through which somebody sees who takes part in activities, without seeing a file. */
public sealed interface Door {
    /** Who takes part in what an organisation offers. */
    record OfferedBy(OrganisationId provider) implements Door {}

    /** Whom an organisation helped to it. */
    record HelpedBy(OrganisationId keeper) implements Door {}

    /** With whom somebody goes along. */
    record AccompaniedBy(ProfessionalId buddy) implements Door {}

    /** Nobody. */
    record Shut() implements Door {}

    /** The door of whoever acts. */
    static Door of(Actor actor) {
        return switch (actor.role()) {
            case PROVIDER -> new OfferedBy(actor.requireOrganisation());
            case COORDINATOR -> new HelpedBy(actor.requireOrganisation());
            case BUDDY -> new AccompaniedBy(actor.id());
            case REFERRER, COACH, ANALYST, PRIVACY_OFFICER, ADMINISTRATOR, CLIENT -> new Shut();
        };
    }
}
