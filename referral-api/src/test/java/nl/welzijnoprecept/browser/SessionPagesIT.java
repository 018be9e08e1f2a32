package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out, and staying away in between. */
class SessionPagesIT extends BrowserTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/signed-out"})
    void everybody_can_use_the_door(String path) {
        var page = open(dark());
        page.navigate(path);
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    @ParameterizedTest
    @CsvSource({
        "huisarts, /referrals",
        "coach, /today",
        "coordinator, /queue",
        "aanbieder, /participants",
        "maatje, /visits",
        "gemeente, /figures",
        "privacy, /access-log",
        "beheerder, /administration"
    })
    void each_role_begins_where_its_work_is_and_gets_wherever_it_is_led(String persona, String start) {
        var page = signedIn(persona);
        assertThat(page).hasURL("http://localhost:" + port + start);
        for (var link : page.locator("header nav a").all().stream()
                .map(each -> each.getAttribute("href"))
                .toList()) {
            assertThat(page.navigate(link).status()).as(link).isEqualTo(200);
        }
    }

    @Test
    void whoever_wanted_a_page_gets_it_after_signing_in() {
        var page = open(desk());
        page.navigate("/questions");
        page.fill("#username", "huisarts");
        page.fill("#password", "demo");
        page.click("main button[type=submit]");
        assertThat(page).hasURL("http://localhost:" + port + "/questions");
    }

    @Test
    void a_wrong_password_is_told() {
        var page = open(desk());
        page.navigate("/start");
        page.fill("#username", "huisarts");
        page.fill("#password", "fout");
        page.click("main button[type=submit]");
        assertThat(page.locator("[role=alert]")).isVisible();
        assertAccessible(page);
    }

    @Test
    void signed_out_is_signed_out() {
        var page = signedIn("huisarts");
        page.click("header button[type=submit]");
        assertThat(page).hasURL("http://localhost:" + port + "/signed-out");
        page.navigate("/referrals");
        assertThat(page).hasURL("http://localhost:" + port + "/login");
    }

    @Test
    void whoever_signs_out_after_the_session_ended_is_signed_out() {
        var page = signedIn("huisarts");
        page.context().clearCookies();
        page.click("header button[type=submit]");
        assertThat(page).hasURL("http://localhost:" + port + "/signed-out");
    }

    @Test
    void whoever_stays_away_is_warned_and_can_stay() {
        var page = signedIn("huisarts");
        page.clock().install();
        page.navigate("/referrals/new");
        page.clock().fastForward("28:05");
        assertThat(page.locator(".wor-session")).containsText("U wordt over twee minuten uitgelogd");
        assertAccessible(page);
        page.click(".wor-session button");
        assertThat(page.locator(".wor-session")).isHidden();
        page.clock().fastForward("30:05");
        assertThat(page.locator("#cover")).containsText("U bent uitgelogd");
        assertThat(page.locator("#main")).isHidden();
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_typed_before_the_session_ended_is_sent_after_signing_in_again(boolean script) {
        var page = signedIn("huisarts", script ? desk() : withoutScript());
        page.navigate("/referrals/new");
        page.fill("#givenName", "Annie");
        page.fill("#question", "Een heel verhaal");
        page.check("#reason-LONELINESS");
        page.check("#shareFeedback-no");
        page.context().clearCookies();
        page.click("main button[type=submit]");
        assertThat(page.locator("h1")).hasText("Dit is nog niet verstuurd");
        assertThat(page.locator("main")).containsText("Een heel verhaal");
        assertThat(page.locator("main")).containsText("Eenzaamheid");
        assertThat(page.locator("main")).containsText("Mag de verwijzer horen hoe het gaat?");
        assertThat(page.locator("main")).not().containsText("LONELINESS");
        if (script) {
            assertAccessible(page);
        }
        signInAgain(tab(page), "huisarts");
        page.click("main form button");
        if (!script) { // its token is of before they signed in
            page.click("main form button");
        }
        assertThat(page.locator("#givenName")).hasValue("Annie");
        assertThat(page.locator("#question")).hasValue("Een heel verhaal");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_one_typed_is_not_sent_by_who_signed_in_after(boolean script) {
        var page = signedIn("huisarts", script ? desk() : withoutScript());
        page.navigate("/referrals/new");
        page.fill("#question", "Een heel verhaal");
        page.context().clearCookies();
        signInAgain(tab(page), "poh");
        page.click("main button[type=submit]");
        assertThat(page.locator("h1")).hasText("Dit is nog niet verstuurd");
        assertThat(page.locator("main")).containsText("iemand anders ingelogd");
        assertThat(page.locator("main")).containsText("Een heel verhaal");
        assertThat(page.locator("main form")).hasCount(0);
    }

    @Test
    void a_page_that_is_open_does_not_become_somebody_elses() {
        var page = signedIn("huisarts");
        page.clock().install();
        page.navigate("/referrals/new");
        page.fill("#question", "Een heel verhaal");
        var token = page.locator("main input[name=_csrf]").inputValue();
        page.clock().fastForward("28:05");
        page.context().clearCookies();
        signInAgain(tab(page), "poh");
        assertThat(page.locator("#cover")).containsText("Iemand anders is ingelogd");
        assertThat(page.locator(".wor-session")).isHidden();
        assertThat(page.locator("main input[name=_csrf]")).hasValue(token);
        assertThat(page.locator("#main")).isHidden();
        assertAccessible(page);
        page.context().clearCookies();
        signInAgain(tab(page), "huisarts");
        page.evaluate("dispatchEvent(new Event('focus'))");
        assertThat(page.locator("#cover")).hasCount(0);
        assertThat(page.locator("#question")).isVisible();
        assertThat(page.locator("#question")).hasValue("Een heel verhaal");
        assertThat(page.locator("main input[name=_csrf]")).not().hasValue(token);
    }

    @Test
    void what_another_site_made_somebody_send_is_not_offered_to_be_sent() {
        var page = signedIn("huisarts");
        page.navigate("/");
        var shown = page.evaluate("""
                async () => (await fetch('/referrals/new', {method: 'POST', headers: {Accept: 'text/html'},
                    body: new URLSearchParams({givenName: 'Annie'})})).text()""").toString();
        assertThat(shown).contains("Dit is nog niet verstuurd", "<form method=\"post\" action=\"/referrals/new\"");
        var elsewhere = nobody().with("Accept", "text/html")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with("Sec-Fetch-Site", "cross-site")
                .send("POST", "/referrals/new", "givenName=Annie");
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(elsewhere.text()).contains("Dit is nog niet verstuurd").doesNotContain("action=\"/referrals/new\"");
    }

    private void signInAgain(Page page, String persona) {
        page.navigate("/start");
        page.fill("#username", persona);
        page.fill("#password", "demo");
        page.click("main button[type=submit]");
        page.waitForURL("**/referrals");
        page.close();
    }
}
