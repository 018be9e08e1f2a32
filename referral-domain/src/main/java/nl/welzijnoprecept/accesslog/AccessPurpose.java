package nl.welzijnoprecept.accesslog;

import nl.welzijnoprecept.access.Role;

/** Why somebody of that role looks at a file at all. */
public enum AccessPurpose {
    /** Following one's own referral. */
    REFERRAL,
    /** Guiding the client. */
    COACHING,
    /** Dividing and watching the team's work. */
    COORDINATION,
    /** Supervision of privacy. */
    OVERSIGHT,
    /** Providing the activity, coming along, and dividing its places. */
    ACTIVITY,
    /** Talking over a case that is shared with whoever sits at the table. */
    CASE_REVIEW,
    /** What whoever is not of the case's team gave as a reason. */
    STATED_REASON,
    /** Looking in the own file. */
    OWN_FILE,
    /** Destroying what has had its time. */
    RETENTION;

    static AccessPurpose of(Role role) {
        return switch (role) {
            case REFERRER -> REFERRAL;
            case COACH -> COACHING;
            case COORDINATOR -> COORDINATION;
            case PROVIDER, BUDDY -> ACTIVITY;
            case PRIVACY_OFFICER, ADMINISTRATOR, ANALYST -> OVERSIGHT;
            case CLIENT -> OWN_FILE;
        };
    }
}
