package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a functional administrator finds. */
class AdministrationPagesIT extends BrowserTest {
    @Test
    void an_administrator_reads_how_people_are_added_and_sees_no_client() {
        var page = signedIn("beheerder");
        assertThat(page).hasURL("http://localhost:" + port + "/administration");
        assertThat(page.locator("main")).containsText("Start het systeem opnieuw");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
    }
}
