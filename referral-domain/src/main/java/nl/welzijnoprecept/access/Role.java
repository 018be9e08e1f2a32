package nl.welzijnoprecept.access;

import static nl.welzijnoprecept.access.Permission.*;

import java.util.Set;

/** What somebody is to the product, with the rights that go with it beside the case files in scope. */
public enum Role {
    /** GP, practice nurse, physiotherapist, … of one practice (verwijzer). */
    REFERRER(
            REFER,
            LIST_REFERRALS,
            RECORD_PERMISSION,
            WITHDRAW_PERMISSION,
            READ_FEEDBACK,
            ACKNOWLEDGE_FEEDBACK,
            ASK_QUESTIONS,
            READ_PRACTICE_REPORT,
            SIT_IN_CASE_REVIEWS),
    /** Welzijnscoach of one welfare organisation. */
    COACH(
            LIST_REFERRALS,
            WORK_ON_CASES,
            HAVE_CASES,
            RECORD_PERMISSION,
            WITHDRAW_PERMISSION,
            STATE_REASON,
            SEE_ACCESS_GRANTS,
            SEE_WHO_LOOKED,
            RESTRICT_FILES,
            READ_FEEDBACK,
            ASK_QUESTIONS,
            SEE_PROFILES,
            SEE_NORMS,
            SEE_COLLEAGUES,
            CALL_CASE_REVIEWS,
            SIT_IN_CASE_REVIEWS),
    /** Team lead of that organisation (coördinator). */
    COORDINATOR(
            LIST_REFERRALS,
            WORK_ON_CASES,
            SEE_ACCESS_GRANTS,
            SEE_WHO_LOOKED,
            RESTRICT_FILES,
            READ_FEEDBACK,
            ASK_QUESTIONS,
            RESOLVE_DUPLICATES,
            DIVIDE_CASES,
            SEE_PROFILES,
            SEE_NORMS,
            SET_NORMS,
            SEE_COLLEAGUES,
            MANAGE_ACTIVITIES,
            SEE_PARTICIPANTS,
            OVERSEE_DIRECTORY,
            CALL_CASE_REVIEWS,
            SIT_IN_CASE_REVIEWS),
    /** Provider of activities (aanbieder). */
    PROVIDER(MANAGE_ACTIVITIES, SEE_PARTICIPANTS, SIT_IN_CASE_REVIEWS),
    /** Volunteer of a welfare organisation who comes along to an activity (maatje). */
    BUDDY(COME_ALONG),
    /** Analyst of a municipality (gemeente): figures, never a person. */
    ANALYST(READ_FIGURES),
    /** Data protection officer (functionaris gegevensbescherming). */
    PRIVACY_OFFICER(READ_ACCESS_LOG, SEE_WHO_LOOKED, OVERSEE_FILES, SEE_COLLEAGUES),
    /** Functional administrator (functioneel beheerder): no client content. */
    ADMINISTRATOR(MANAGE_PEOPLE, MANAGE_ORGANISATIONS),
    /** Whom a case is about, or who holds their link for them: one file, on a page of its own. */
    CLIENT(HAVE_OWN_PAGE, WITHDRAW_PERMISSION);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public boolean has(Permission permission) {
        return permissions.contains(permission);
    }
}
