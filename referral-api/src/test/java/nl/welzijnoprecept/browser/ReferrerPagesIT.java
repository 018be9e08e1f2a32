package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a referrer does with the pages. */
class ReferrerPagesIT extends BrowserTest {
    @ParameterizedTest
    @ValueSource(strings = {"/referrals", "/referrals/new", "/feedback", "/questions"})
    void everybody_can_use_each_page(String path) {
        var page = signedIn("huisarts");
        page.navigate(path);
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    @Test
    void whoever_signs_in_begins_with_their_referrals() {
        assertThat(signedIn("huisarts")).hasURL("http://localhost:" + port + "/referrals");
    }
}
