package nl.welzijnoprecept.pages;

import java.util.List;
import nl.welzijnoprecept.access.Role;

/** The pages that a role has, the one to start with first. */
public enum Navigation {
    REFERRALS("/referrals"),
    NEW_REFERRAL("/referrals/new"),
    FEEDBACK("/feedback"),
    QUESTIONS("/questions"),
    TODAY("/today"),
    CASELOAD("/caseload"),
    ACTIVITIES("/activities"),
    KEPT_ACTIVITIES("/activities/kept"),
    PARTICIPANTS("/participants"),
    VISITS("/visits");

    private final String path;

    Navigation(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    static List<Navigation> of(Role role) {
        return switch (role) {
            case REFERRER -> List.of(REFERRALS, NEW_REFERRAL, FEEDBACK, QUESTIONS);
            case COACH -> List.of(TODAY, CASELOAD, ACTIVITIES);
            case COORDINATOR -> List.of(CASELOAD, TODAY, ACTIVITIES);
            case PROVIDER -> List.of(PARTICIPANTS, KEPT_ACTIVITIES, ACTIVITIES);
            case BUDDY -> List.of(VISITS);
            case ANALYST, PRIVACY_OFFICER, ADMINISTRATOR -> List.of();
        };
    }
}
