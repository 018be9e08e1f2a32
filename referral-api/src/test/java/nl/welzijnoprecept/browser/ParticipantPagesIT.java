package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.support.PlacementCases.accepted;
import static nl.welzijnoprecept.support.PlacementCases.accompanied;
import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.take;
import static nl.welzijnoprecept.support.PlacementCases.told;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What whoever meets clients at an activity does on their phone. */
class ParticipantPagesIT extends BrowserTest {
    private String activity;

    @BeforeEach
    void an_activity() {
        activity = activity(as("aanbieder"), 10);
    }

    private String referral(ObjectNode body) {
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        return referral;
    }

    /** The id of somebody who is expected. */
    private String expected(ObjectNode body) {
        return accepted(as("coach"), referral(body), activity).replaceFirst(".*/", "");
    }

    /** The id of somebody who began today, as their coach says. */
    private String begun(ObjectNode body) {
        var placement = accepted(as("coach"), referral(body), activity);
        take(as("coach"), placement, Map.of("step", "START"));
        return placement.replaceFirst(".*/", "");
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    @Test
    void that_somebody_came_is_one_tap_and_that_they_did_not_is_two() {
        var came = expected(told());
        var absent = begun(annie());
        var page = signedIn("aanbieder", phone());
        assertThat(page).hasURL("http://localhost:" + port + "/participants");
        assertFits(page);
        assertAccessible(page);
        var here = page.locator("#p-" + came);
        assertThat(here).containsText("Annie");
        assertThat(page.locator("#a-" + activity)).not().containsText("Vries");
        button(here, "Was er").first().click();
        assertThat(page.locator("#p-" + came + " .wor-badge")).hasText("Aanwezig");

        var other = page.locator("#p-" + absent);
        assertThat(other).containsText("een deelnemer");
        other.locator("summary").click();
        assertAccessible(page);
        button(other, "Niet: ziek").click();
        assertThat(page.locator("#p-" + absent + " .wor-badge")).hasText("Afwezig");

        page.locator("#p-" + absent + " summary").click();
        button(page.locator("#p-" + absent), "Was te laat").click();
        assertThat(page.locator("#p-" + absent + " .wor-badge")).hasText("Te laat");
        assertAccessible(page);
        assertFits(page);
    }

    @Test
    void that_somebody_did_not_come_the_first_time_is_two_taps_too_and_they_begin_another_day() {
        var placement = accepted(as("coach"), referral(told()), activity);
        var here = "#p-" + placement.replaceFirst(".*/", "");
        var page = signedIn("aanbieder", phone());
        page.locator(here + " summary").click();
        assertAccessible(page);
        button(page.locator(here), "Niet: zonder bericht").click();
        assertThat(page.locator(here + " .wor-badge")).hasText("Afwezig");
        assertThat(as("coach").get(placement).json().get("status").asString()).isEqualTo("ACCEPTED");
        assertThat(as("coach").get(placement + "/attendance").text()).contains("NO_SHOW");
        page.locator(here + " summary").click();
        button(page.locator(here), "Was er").first().click();
        assertThat(page.locator(here + " .wor-badge")).hasText("Aanwezig");
        assertThat(as("coach").get(placement).json().get("status").asString()).isEqualTo("STARTED");
    }

    @Test
    void all_at_once_and_without_script() {
        var one = expected(told());
        var two = expected(told());
        var page = signedIn("aanbieder", withoutScript());
        button(page.locator("#a-" + activity), "Alle 2 waren er").click();
        assertThat(page.locator("#p-" + one)).containsText("Aanwezig");
        assertThat(page.locator("#p-" + two)).containsText("Aanwezig");
    }

    @Test
    void one_activity_shows_earlier_times_and_days_to_come_ask_nothing() {
        var somebody = expected(told());
        var page = signedIn("aanbieder", phone());
        page.navigate("/participants/" + activity);
        button(page.locator("#p-" + somebody), "Was er").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/participants/" + activity + "#p-" + somebody));
        assertThat(page.locator("main")).containsText("Eerdere keren");
        assertAccessible(page);
        assertFits(page);
        page.navigate("/participants");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dag later"))
                .click();
        assertThat(page.locator("#p-" + somebody)).isVisible();
        assertThat(page.locator("#p-" + somebody).getByRole(AriaRole.BUTTON)).hasCount(0);
        assertAccessible(page);
    }

    @Test
    void a_volunteer_sees_with_whom_they_go_and_says_that_they_went() {
        var placement = accompanied(
                as("coach"),
                referral(told()),
                activity,
                as("maatje").get("/api/v1/me").id());
        var page = signedIn("maatje", phone());
        assertThat(page).hasURL("http://localhost:" + port + "/visits");
        assertAccessible(page);
        assertFits(page);
        button(page.locator("#p-" + placement), "Was er").first().click();
        assertThat(page.locator("#p-" + placement)).containsText("Aanwezig");
        assertAccessible(page);
    }

    @Test
    void others_see_nothing_of_who_comes() {
        var page = signedIn("coach");
        assertThat(page.navigate("/participants").status()).isEqualTo(403);
        assertThat(page.navigate("/participants/" + activity).status()).isEqualTo(403);
        assertThat(page.navigate("/visits").status()).isEqualTo(403);
        var elsewhere = as("coordinator")
                .post(
                        "/api/v1/activities",
                        Map.of(
                                "name",
                                "Elders",
                                "municipality",
                                "GM0356",
                                "dimensions",
                                List.of("MIND"),
                                "free",
                                true));
        var provider = signedIn("aanbieder");
        assertThat(provider.navigate("/participants/" + elsewhere.id()).status())
                .isEqualTo(404);
    }
}
