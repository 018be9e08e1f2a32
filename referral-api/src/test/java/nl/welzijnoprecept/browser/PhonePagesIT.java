package nl.welzijnoprecept.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is otherwise on a telephone. */
class PhonePagesIT extends BrowserTest {

    @Test
    void the_menu_opens_when_it_is_asked_for() {
        var coach = signedIn("coach", phone());
        var menu = coach.locator("header nav");
        assertThat(menu.isVisible()).isFalse();
        assertAccessible(coach);

        coach.click("text=Menu");

        assertThat(menu.isVisible()).isTrue();
        assertThat(coach.locator("header form[action$=sign-out]").isVisible()).isTrue();
        assertAccessible(coach);
        assertFits(coach);
        coach.click("header nav a[href$='/caseload']");
        assertThat(coach.locator("h1").textContent()).isEqualTo("Cliënten");
        assertThat(menu.isVisible()).isFalse();
    }

    /** Nothing would open it. */
    @Test
    void without_script_the_menu_is_there() {
        var page = open(withoutScript().setViewportSize(320, 640));
        page.navigate("/start");
        page.fill("#username", "coach");
        page.fill("#password", "demo");
        page.click("main button[type=submit]");
        assertThat(page.locator("header nav").isVisible()).isTrue();
        assertFits(page);
    }

    @Test
    void words_of_a_table_are_not_broken() {
        var coordinator = signedIn("coordinator", phone());
        coordinator.navigate("/settings");
        assertFits(coordinator);
        var change = coordinator.locator("main table a").first();
        assertThat(change.evaluate("link => link.getClientRects().length")).isEqualTo(1);
    }
}
