package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;

/** Measuring by the pages: the picture and the numbers that it is drawn from. */
class MeasurementPagesIT extends BrowserTest {
    private static final List<String> SIX =
            List.of("BODY", "MIND", "MEANING", "QUALITY_OF_LIFE", "PARTICIPATION", "DAILY_LIFE");

    @Test
    void a_web_at_the_start_and_later_is_a_picture_with_its_numbers_beside_it() {
        var path = referral();
        var page = signedIn("coach");
        measure(page, path, 3);
        assertThat(page.locator("#web tbody tr")).hasCount(6);
        measure(page, path, 7);
        assertThat(page.locator("#web")).containsText("+4");
        assertThat(page.locator("[data-radar] canvas")).isVisible();
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    @Test
    void a_scale_says_what_is_left_open_and_keeps_what_was_answered() {
        var path = referral();
        var page = signedIn("coach", withoutScript());
        page.navigate(path + "/measurements/new?instrument=WHO5");
        page.check("input[name=score-Q1][value='3']");
        button(page);
        assertThat(page.locator("#faults")).containsText("Niet alles is ingevuld.");
        assertThat(page.locator("input[name=score-Q1][value='3']")).isChecked();
        for (var item : List.of("Q2", "Q3", "Q4", "Q5")) {
            page.check("input[name=score-" + item + "][value='4']");
        }
        button(page);
        assertThat(page.locator("#measurements")).containsText("WHO-5");
    }

    @Test
    void each_form_is_for_everybody() {
        var path = referral();
        var page = signedIn("coach");
        for (var each : List.of("POSITIVE_HEALTH", "DJG6", "WHO5")) {
            page.navigate(path + "/measurements/new?instrument=" + each);
            assertAccessible(page);
        }
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    private static void measure(Page page, String path, int score) {
        page.navigate(path + "/measurements/new");
        for (var item : SIX) {
            page.check("input[name=score-" + item + "][value='" + score + "']");
        }
        button(page);
        page.waitForURL("**#measurements");
    }

    private static void button(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vastleggen"))
                .click();
    }

    private String referral() {
        return CaseSteps.assigned(as("huisarts"), as("coach")).replace("/api/v1", "");
    }
}
