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
    QUEUE("/queue"),
    TEAM("/team"),
    ACTIVITIES("/activities"),
    SETTINGS("/settings"),
    PARTICIPANTS("/participants"),
    FIGURES("/figures"),
    ACCESS_LOG("/access-log"),
    RETENTION("/retention"),
    CLIENT_REQUESTS("/client-requests"),
    PROFESSIONALS("/professionals"),
    ORGANISATIONS("/organisations");

    private final String path;

    Navigation(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    static List<Navigation> of(Role role) {
        return switch (role) {
            case REFERRER -> List.of(REFERRALS, NEW_REFERRAL, FEEDBACK, QUESTIONS, PRACTICE_REPORT);
            case COACH -> List.of(TODAY, CASELOAD, ACTIVITIES);
            case COORDINATOR -> List.of(QUEUE, TEAM, CASELOAD, ACTIVITIES, SETTINGS);
            case PROVIDER, BUDDY -> List.of(PARTICIPANTS);
            case ANALYST -> List.of(FIGURES);
            case PRIVACY_OFFICER -> List.of(ACCESS_LOG, RETENTION, CLIENT_REQUESTS);
            case ADMINISTRATOR -> List.of(PROFESSIONALS, ORGANISATIONS);
        };
    }
}
