package nl.welzijnoprecept.activity;

import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.area.MunicipalityCode;

/** Which activities somebody keeps up to date. */
public sealed interface Kept {
    /** What an organisation offers. */
    record OfferedBy(OrganisationId provider) implements Kept {}

    /** What is in municipalities. */
    record Within(Set<MunicipalityCode> municipalities) implements Kept {
        public Within {
            municipalities = Set.copyOf(municipalities);
        }
    }

    /** Nothing at all. */
    record Nothing() implements Kept {}

    /**
     * By whoever acts.
     *
     * @param served the municipalities that the actor's organisation serves
     */
    static Kept by(Actor actor, Set<MunicipalityCode> served) {
        return switch (actor.role()) {
            case PROVIDER -> new OfferedBy(actor.requireOrganisation());
            case COORDINATOR -> new Within(served);
            case REFERRER, COACH, BUDDY, ANALYST, PRIVACY_OFFICER, ADMINISTRATOR, CLIENT -> new Nothing();
        };
    }

    /** Whether this is one of them. */
    default boolean includes(Activity activity) {
        return switch (this) {
            case OfferedBy(var provider) -> activity.organisation().equals(provider);
            case Within(var municipalities) -> municipalities.contains(activity.municipality());
            case Nothing() -> false;
        };
    }
}
