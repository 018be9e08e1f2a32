package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How an organisation sets its terms and days, and coaches say what they are good at. */
class SettingsPagesIT extends BrowserTest {
    @AfterEach
    void as_it_was() {
        owner.sql("delete from coach_profile").update();
        as("coordinator").delete("/api/v1/norms/INTAKE");
        as("coordinator")
                .get("/api/v1/closures")
                .items()
                .forEach(each -> as("coordinator")
                        .delete("/api/v1/closures/" + each.get("on").asString()));
    }

    @Test
    void a_term_is_changed_and_set_back() {
        var page = signedIn("coordinator");
        page.navigate("/settings");
        assertAccessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wijzigen: Kennismaking"))
                .click();
        page.fill("#amount", "tien");
        page.click("main button[type=submit]");
        assertThat(page.locator("#faults")).containsText("Dit is geen getal");
        assertThat(page.locator("#amount")).hasValue("tien");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.fill("#amount", "12");
        page.click("main button[type=submit]");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Bewaard");
        var row = page.locator("tr", new Page.LocatorOptions().setHasText("Kennismaking"));
        assertThat(row).containsText("12 werkdagen");
        assertThat(row).containsText("zelf ingesteld");
        assertFits(page);
        page.navigate("/settings/norms/INTAKE");
        page.getByText("Terug naar de standaard").click();
        assertThat(row).not().containsText("zelf ingesteld");
    }

    @Test
    void days_off_are_added_and_taken_back_without_script_too() {
        var page = signedIn("coordinator", withoutScript());
        page.navigate("/settings/closures/new");
        page.fill("#from", "24 december 2027");
        page.fill("#to", "23-12-2027");
        page.fill("#name", "Kerstsluiting");
        page.click("main button[type=submit]");
        assertThat(page.locator("#faults")).containsText("De laatste dag ligt voor de eerste");
        assertThat(page.locator("#name")).hasValue("Kerstsluiting");
        page.fill("#to", "");
        page.click("main button[type=submit]");
        var day = page.locator("#closures li", new Page.LocatorOptions().setHasText("24 december 2027"));
        assertThat(day).containsText("Kerstsluiting");
        day.getByRole(AriaRole.BUTTON).click();
        assertThat(day).hasCount(0);
    }

    @Test
    void a_coach_says_what_they_are_good_at_and_nothing_typed_is_lost() {
        var page = signedIn("coach");
        page.navigate("/profile");
        assertAccessible(page);
        page.getByLabel("Rouw").check();
        page.getByLabel("Turks").check();
        page.fill("#otherLanguage", "Klingonees");
        page.getByLabel("Nieuwegein").check();
        page.fill("#districts", "34");
        page.fill("#capacity", "25");
        page.click("main button[type=submit]");
        assertThat(page.locator("#districts-faults")).containsText("Een postcode is hier vier cijfers");
        assertThat(page.getByLabel("Rouw")).isChecked();
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        assertThat(page.locator("#otherLanguage-faults")).containsText("Deze taal kennen wij niet");
        page.fill("#otherLanguage", "Fins");
        page.fill("#districts", "3431, 3432");
        page.click("main button[type=submit]");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Bewaard");
        assertThat(page.locator("#capacity")).hasValue("25");
        for (var chosen : List.of("Turks", "Fins", "Nieuwegein")) {
            assertThat(page.getByLabel(chosen, new Page.GetByLabelOptions().setExact(true)))
                    .isChecked();
        }
        var colleague = as("coach-2").get("/api/v1/me").id();
        page.navigate("/team/" + colleague + "/profile");
        assertThat(page.getByLabel("Rouw")).isDisabled();
        assertAccessible(page);
        var elsewhere = as("coach-elders").get("/api/v1/me").id();
        assertThat(page.navigate("/team/" + elsewhere + "/profile").status()).isEqualTo(404);
    }

    @Test
    void two_who_change_a_profile_do_not_overwrite_each_other_unseen() {
        var coach = as("coach").get("/api/v1/me").id();
        var page = signedIn("coordinator");
        page.navigate("/team/" + coach + "/profile");
        var other = signedIn("coach");
        other.navigate("/profile");
        other.fill("#capacity", "11");
        other.click("main button[type=submit]");
        assertThat(other.getByRole(AriaRole.STATUS)).isVisible();
        page.fill("#capacity", "22");
        page.click("main button[type=submit]");
        assertThat(page.locator("main")).containsText("Iemand anders heeft dit intussen gewijzigd");
        assertThat(page.locator("#capacity")).hasValue("22");
        page.click("main button[type=submit]");
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(page.locator("#capacity")).hasValue("22");
    }

    @Test
    void settings_are_not_for_everybody() {
        var page = signedIn("coach");
        page.navigate("/settings");
        assertThat(page.getByText("Dagen toevoegen")).hasCount(0);
        assertAccessible(page);
        assertThat(page.navigate("/settings/closures/new").status()).isEqualTo(403);
    }
}
