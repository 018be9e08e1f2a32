package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a client is in, and that nothing they wrote is lost when it was too long. */
class ClientStayPagesIT extends BrowserTest {
    private Page entered(Browser.NewContextOptions options) {
        var file = FullFile.id(CaseSteps.assigned(as("huisarts"), as("coach")));
        var coach = signedIn("coach");
        var link = ClientDoor.made(coach, file);
        coach.context().close();
        var page = open(options);
        page.navigate(link);
        ClientDoor.enter(page, ClientDoor.BORN);
        assertThat(page).hasURL("http://localhost:" + port + "/mijn");
        return page;
    }

    @Test
    void a_client_is_warned_and_can_stay() {
        var page = entered(phone());
        page.clock().install();
        page.navigate("/mijn/hoe-ging-het");
        assertThat(page.locator(".wor-session")).isHidden();
        page.clock().fastForward("28:05");
        assertThat(page.locator(".wor-session")).containsText("Uw pagina gaat over twee minuten dicht.");
        assertAccessible(page);
        assertFits(page);
        page.click("text=Ja, ik ben nog bezig");
        assertThat(page.locator(".wor-session")).isHidden();
        page.fill("main textarea", "Het was fijn");
        page.clock().fastForward("30:05");
        assertThat(page.locator(".wor-session")).containsText("Uw pagina is dicht.");
        assertThat(page.locator("main textarea")).isVisible();
        assertAccessible(page);
    }

    @Test
    void what_was_only_looked_at_is_put_away() {
        var page = entered(phone());
        page.clock().install();
        page.navigate("/mijn");
        page.clock().fastForward("30:05");
        assertThat(page).hasURL("http://localhost:" + port + "/mijn/dicht");
    }

    @Test
    void what_is_not_there_is_told_in_a_clients_own_words() {
        var page = entered(phone());
        assertThat(page.navigate("/mijn/niets").status()).isEqualTo(404);
        assertThat(page.locator("main")).containsText("Misschien is het adres niet goed overgetypt");
        assertThat(page.locator("footer")).not().containsText("met u werkt");
        assertAccessible(page);
        assertFits(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_sent_too_late_is_shown_to_who_wrote_it(boolean script) {
        var page = entered(script ? desk() : withoutScript());
        page.navigate("/mijn/hoe-ging-het");
        page.fill("main textarea", "Het was fijn bij het koor");
        page.context().clearCookies();
        page.click("main button[type=submit]");
        assertThat(page.locator("h1")).hasText("Dit is niet verstuurd");
        assertThat(page.locator("main")).containsText("Het was fijn bij het koor");
        if (script) {
            assertAccessible(page);
        }
    }

    /** Another site could else put its own words on ours. */
    @Test
    void what_another_site_sends_is_not_shown() {
        var page = open(desk());
        var answer = page.request()
                .post(
                        "http://localhost:" + port + "/mijn/hoe-ging-het",
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "cross-site")
                                .setForm(FormData.create().set("words", "Bel 0900-1234")));
        assertThat(answer.url()).endsWith("/mijn/dicht");
        assertThat(answer.text()).doesNotContain("0900-1234");
    }

    @Test
    void who_sends_nothing_reads_that_the_page_is_closed() {
        var page = entered(desk());
        page.context().clearCookies();
        page.click("text=Klaar? Sluit de pagina");
        assertThat(page).hasURL("http://localhost:" + port + "/mijn/dicht");
    }
}
