package nl.welzijnoprecept.pages;

import java.util.List;
import nl.welzijnoprecept.access.Role;

/** The pages that a role has, the one to start with first. */
public enum Navigation {
    REFERRALS("/referrals"),
    NEW_REFERRAL("/referrals/new"),
    FEEDBACK("/feedback"),
    QUESTIONS("/questions"),
    PRACTICE_REPORT("/practice-report"),
    TODAY("/today"),
    CASELOAD("/caseload"),
    AGENDA("/agenda"),
    CASE_REVIEWS("/case-reviews"),
    QUEUE("/queue"),
    NEW_IN_TEAM("/queue"),
    TEAM("/team"),
    ACTIVITIES("/activities"),
    SETTINGS("/settings"),
    PROFILE("/profile"),
    PARTICIPANTS("/participants"),
    KEPT_ACTIVITIES("/activities/kept"),
    VISITS("/visits"),
    FIGURES("/figures"),
    ACCESS_LOG("/access-log"),
    CLIENT_REQUESTS("/client-requests"),
    RETENTION("/retention"),
    ADMINISTRATION("/administration"),
    PROFESSIONALS("/administration/professionals"),
    ORGANISATIONS("/administration/organisations"),
    AREAS("/administration/areas");

    private final String path;

    Navigation(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    static List<Navigation> of(Role role) {
        return switch (role) {
            case REFERRER -> List.of(REFERRALS, NEW_REFERRAL, FEEDBACK, QUESTIONS, CASE_REVIEWS, PRACTICE_REPORT);
            case COACH -> List.of(TODAY, CASELOAD, AGENDA, NEW_IN_TEAM, ACTIVITIES, CASE_REVIEWS, PROFILE);
            case COORDINATOR -> List.of(QUEUE, CASELOAD, TODAY, TEAM, ACTIVITIES, CASE_REVIEWS, SETTINGS);
            case PROVIDER -> List.of(PARTICIPANTS, KEPT_ACTIVITIES, ACTIVITIES, CASE_REVIEWS);
            case BUDDY -> List.of(VISITS);
            case ANALYST -> List.of(FIGURES);
            case PRIVACY_OFFICER -> List.of(ACCESS_LOG, CLIENT_REQUESTS, RETENTION);
            case ADMINISTRATOR -> List.of(ADMINISTRATION, PROFESSIONALS, ORGANISATIONS, AREAS);
            case CLIENT -> List.of(); // their page has no menu
        };
    }
}
