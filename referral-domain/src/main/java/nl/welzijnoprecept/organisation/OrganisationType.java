package nl.welzijnoprecept.organisation;

import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;

/** What an organisation does here. */
public enum OrganisationType {
    PRACTICE,
    WELFARE,
    PROVIDER,
    MUNICIPALITY;

    /** Whether somebody can be this there. */
    public boolean has(Role role) {
        return role == Role.PRIVACY_OFFICER || of(role) == this; // each organisation has a log of its own
    }

    /** The only kind that has such people; null where any kind, or none, does. */
    public static @Nullable OrganisationType of(Role role) {
        return switch (role) {
            case REFERRER -> PRACTICE;
            case COACH, COORDINATOR, BUDDY -> WELFARE;
            case PROVIDER -> PROVIDER;
            case ANALYST -> MUNICIPALITY;
            case PRIVACY_OFFICER, ADMINISTRATOR, CLIENT -> null;
        };
    }
}
