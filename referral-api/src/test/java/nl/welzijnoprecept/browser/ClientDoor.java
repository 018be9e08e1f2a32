package nl.welzijnoprecept.browser;

import com.microsoft.playwright.Page;
import java.util.UUID;

/** How a client comes in. */
final class ClientDoor {
    static final String BORN = "2 maart 1948";

    private ClientDoor() {}

    /** A link that somebody of the team makes for the client of this case. */
    static String made(Page team, UUID file) {
        team.navigate("/referrals/" + file);
        team.click("#link form[action$=client-link] button");
        return secretAddress(team);
    }

    static String secretAddress(Page page) {
        return page.locator("#address").textContent().strip();
    }

    static void enter(Page page, String birthDate) {
        page.fill("#birthDate", birthDate);
        page.click("main button[type=submit]");
    }
}
