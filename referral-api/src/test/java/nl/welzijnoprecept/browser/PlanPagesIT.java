package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;

/** A plan by the pages: a goal in the client's words, what was agreed on for it, and what became of it. */
class PlanPagesIT extends BrowserTest {
    @Test
    void a_goal_is_set_worked_at_and_reached() {
        var path = CaseSteps.assigned(as("huisarts"), as("coach")).replace("/api/v1", "");
        var page = signedIn("coach");
        page.navigate(path + "/goals/new");
        assertAccessible(page);
        button(page, "Vastleggen");
        assertThat(page.locator("#faults")).containsText("In gewone woorden: Vul dit in.");
        page.fill("#planText", "Weer eens onder de mensen komen.");
        page.fill("#goalSatisfied", "Als ik op zondag niet alleen eet.");
        button(page, "Vastleggen");
        page.waitForURL("**#plan");
        link(page, "Iets afspreken");
        assertAccessible(page);
        page.fill("#planText", "Samen kijken bij de wandelgroep.");
        button(page, "Vastleggen");
        page.waitForURL("**#plan");
        assertAccessible(page);
        button(page, "Gedaan");
        assertThat(page.locator("#plan")).containsText("gedaan");
        link(page, "Weer eens onder de mensen komen.");
        assertAccessible(page);
        button(page, "losgelaten");
        assertThat(page.locator("#faults")).containsText("Vul dit in.");
        page.selectOption("#verdict", "ACHIEVED");
        page.fill("#said", "Ik eet nu met Truus.");
        button(page, "Vastleggen");
        page.waitForURL("**#plan");
        assertThat(page.locator("#plan")).containsText("Ik eet nu met Truus.");
        link(page, "Weer eens onder de mensen komen.");
        button(page, "bereikt");
        page.waitForURL("**#plan");
        assertThat(page.locator("#plan")).containsText("bereikt");
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
