package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;

/** A coach lets the referrer know how it goes. */
class TellPagesIT extends BrowserTest {
    @Test
    void what_is_owed_is_proposed_changed_and_sent() {
        var referral = started();
        var page = signedIn("coach");
        page.navigate(path(referral));
        assertThat(page.locator("#feedback")).containsText("Nog te vertellen: Na de kennismaking");
        page.click("#feedback a[href*='moment=AFTER_INTAKE']");
        assertThat(page.locator("#message")).not().hasValue("");
        assertThat(page.locator("main")).containsText("De verwijzer leest dit bericht");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.fill("#message", "Annie zoekt gezelschap bij het eten.");
        page.click("main form[method=post] button");
        assertThat(page).hasURL("http://localhost:" + port + path(referral) + "#feedback");
        assertThat(page.locator("#feedback")).containsText("Annie zoekt gezelschap bij het eten.");
        assertThat(page.locator("#feedback")).not().containsText("Nog te vertellen: Na de kennismaking");
        assertThat(as("huisarts").get(referral + "/feedback").text()).contains("Annie zoekt gezelschap bij het eten.");
    }

    @Test
    void words_that_cannot_be_sent_now_are_kept_on_the_page() {
        var referral = started();
        var page = signedIn("coach", withoutScript());
        page.navigate(path(referral) + "/feedback/new");
        page.fill("#message", "Een heel verhaal");
        as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK")));
        page.click("main form[method=post] button");
        assertThat(page.locator("main [role=alert]")).containsText("De cliënt vindt terugkoppelen niet goed");
        assertThat(page.locator("#message")).hasValue("Een heel verhaal");
    }

    @Test
    void what_need_not_be_told_is_said_so() {
        var referral = started();
        var page = signedIn("coach", withoutScript());
        page.navigate(path(referral));
        var owed = page.locator("#feedback form[action*=dismissal]");
        var before = owed.count();
        assertThat(before).isPositive();
        page.locator("#feedback details summary").first().click();
        page.locator("#feedback details button").first().click();
        assertThat(owed).hasCount(before - 1);
    }

    @Test
    void whom_to_call_is_on_each_case() {
        var page = signedIn("coach");
        page.navigate(path(started()));
        page.click("#safety summary >> nth=0");
        assertThat(page.locator("#safety a[href^='tel:']").first()).isVisible();
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    private String started() {
        var coach = as("coach");
        var referral = CaseSteps.assigned(as("huisarts"), coach);
        coach.post(referral + "/conversations", intake());
        step(coach, referral, Map.of("step", "START"));
        return referral;
    }

    private static String path(String referral) {
        return referral.replaceFirst(".*/api/v1", "");
    }
}
