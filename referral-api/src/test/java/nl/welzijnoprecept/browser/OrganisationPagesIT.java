package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which organisations take part, and whom they serve. */
class OrganisationPagesIT extends BrowserTest {
    private static final String LIST = "/administration/organisations";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_organisation_is_added_found_ended_and_had_back() {
        var page = signedIn("beheerder");
        page.navigate(LIST);
        assertThat(page.locator("tbody")).containsText("030-5550123");
        assertAccessible(page);
        page.navigate(LIST + "/new");
        page.fill("#name", "Wijkhuis ".repeat(9) + mark);
        page.fill("#phone", "geen nummer");
        page.selectOption("#type", "PROVIDER");
        page.selectOption("#municipality", "GM0356");
        page.click("form.wor-card button[type=submit]");
        assertThat(page.locator("#phone-faults")).containsText("geen telefoonnummer");
        assertThat(page.locator("#name")).hasValue("Wijkhuis ".repeat(9) + mark);
        assertAccessible(page);
        page.fill("#phone", "030-5550177");
        page.click("form.wor-card button[type=submit]");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Bewaard");
        assertThat(page.locator("#changes")).containsText("030-5550177");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.click("#active a");
        page.click("main button[type=submit]");
        assertThat(page.locator("main")).containsText("doet niet meer mee");
        page.navigate(LIST);
        assertFits(page);
        page.fill("#text", mark);
        page.click("main button[type=submit]");
        assertThat(page.locator("#total")).containsText("0 organisaties");
        page.selectOption("#presence", "LEFT");
        page.click("main button[type=submit]");
        page.click("tbody a");
        page.click("#dependents button");
        assertThat(page.locator("#active")).isVisible();
    }

    @Test
    void what_is_needed_is_not_ended_and_it_is_said_why() {
        var page = signedIn("beheerder");
        page.navigate(LIST);
        page.fill("#text", "samen verder");
        page.click("main button[type=submit]");
        page.click("tbody a");
        page.click("#active a");
        assertThat(page.locator("#first")).containsText("werken hier nog");
        assertThat(page.locator("main button")).hasCount(0);
        assertAccessible(page);
    }

    @Test
    void a_municipality_gets_an_organisation_and_is_left_again() {
        var page = signedIn("beheerder");
        page.navigate("/administration/areas");
        assertThat(page.locator("tbody")).containsText("Nieuwegein");
        assertAccessible(page);
        page.fill("#text", "bunnik");
        page.selectOption("#served", "ALL");
        page.click("main button[type=submit]");
        page.click("tbody a");
        assertThat(page.locator("main")).containsText("kan nu niet worden verwezen");
        assertAccessible(page);
        page.selectOption("#organisationId", new SelectOption().setLabel("Stichting Samen Verder"));
        page.click("form:has(#organisationId) button");
        page.selectOption("#organisationId", new SelectOption().setLabel("Welzijn aan de Rijn"));
        page.click("form:has(#organisationId) button");
        assertThat(page.locator("#several")).containsText("eerste op naam");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        for (var left = 2; left > 0; left--) {
            page.locator("#servers summary").first().click();
            page.locator("#servers button").first().click();
        }
        assertThat(page.locator("main")).containsText("kan nu niet worden verwezen");
        var coordinator = signedIn("coordinator");
        coordinator.navigate("/settings");
        assertThat(coordinator.locator("#areas")).containsText("Nieuwegein");
        assertAccessible(coordinator);
    }

    @Test
    void organisations_are_not_for_everybody_to_change() {
        var page = signedIn("coordinator");
        assertThat(page.navigate(LIST).status()).isEqualTo(403);
        assertThat(page.navigate(LIST + "/new").status()).isEqualTo(403);
        var beheerder = signedIn("beheerder");
        assertThat(beheerder.navigate(LIST + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
