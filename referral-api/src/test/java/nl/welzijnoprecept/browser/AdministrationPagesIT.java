package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a functional administrator finds and does. */
class AdministrationPagesIT extends BrowserTest {
    private static final String LIST = "/administration/professionals";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void without_the_many() {
        owner.sql("delete from professional where login like 'veel-" + mark + "%'")
                .update();
    }

    @Test
    void an_administrator_reads_how_people_are_added_and_sees_no_client() {
        var page = signedIn("beheerder");
        assertThat(page).hasURL("http://localhost:" + port + "/administration");
        assertThat(page.locator("main")).containsText("hoeft niet opnieuw te starten");
        assertThat(page.locator("main")).containsText("Wie hier nu werken");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    @Test
    void somebody_is_added_and_what_was_typed_stays_when_it_does_not_fit() {
        var page = signedIn("beheerder");
        page.navigate(LIST + "/new");
        page.fill("#name", "Nel ".repeat(20) + mark);
        page.fill("#login", "coach");
        page.selectOption("#role", "ANALYST");
        page.selectOption("#organisationId", new SelectOption().setLabel("Stichting Samen Verder"));
        page.click("main button[type=submit]");
        assertThat(page.locator("#organisationId-faults")).containsText("past niet bij dit soort organisatie");
        assertThat(page.locator("#login-faults")).containsText("heeft deze inlognaam al");
        assertThat(page.locator("#name")).hasValue("Nel ".repeat(20) + mark);
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.fill("#login", "nel-" + mark);
        page.selectOption("#role", "COACH");
        page.click("main button[type=submit]");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Bewaard");
        assertThat(page.locator("#changes")).containsText("nel-" + mark);
        assertAccessible(page);
        assertFits(page);
    }

    @Test
    void somebody_is_ended_and_had_back_without_script_too() {
        var page = signedIn("beheerder", withoutScript());
        page.navigate(LIST + "/new");
        page.fill("#name", "Kees " + mark);
        page.fill("#login", "kees-" + mark);
        page.selectOption("#role", "REFERRER");
        page.selectOption("#organisationId", new SelectOption().setLabel("Huisartsenpraktijk De Linde"));
        page.click("main button[type=submit]");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Toegang stoppen"))
                .click();
        assertThat(page.locator("main")).containsText("Dit geldt meteen");
        page.click("main button[type=submit]");
        assertThat(page.locator("main")).containsText("kan niet meer inloggen");
        assertThat(page.locator("#changes")).containsText("geen toegang");
        page.navigate(LIST);
        page.fill("#text", mark);
        page.click("main button[type=submit]");
        assertThat(page.locator("#total")).containsText("0 medewerkers");
        page.selectOption("#presence", "ALL");
        page.click("main button[type=submit]");
        assertThat(page.locator("#total")).containsText("1 medewerker");
        assertThat(page).hasURL("http://localhost:" + port + LIST);
        page.getByText("Kees " + mark).click();
        page.getByText("Weer toegang geven").click();
        assertThat(page.locator("main")).not().containsText("kan niet meer inloggen");
    }

    @Test
    void the_second_of_two_administrators_is_told_and_keeps_what_was_typed() {
        var page = signedIn("beheerder");
        page.navigate(LIST + "/new");
        page.fill("#name", "Twee " + mark);
        page.fill("#login", "twee-" + mark);
        page.selectOption("#role", "ADMINISTRATOR");
        page.click("main button[type=submit]");
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        var other = tab(page);
        other.navigate(page.url());
        other.fill("#name", "Ander " + mark);
        other.click("form.wor-card button[type=submit]");
        assertThat(other.getByRole(AriaRole.STATUS)).isVisible();
        page.fill("#name", "Eigen " + mark);
        page.click("form.wor-card button[type=submit]");
        assertThat(page.locator("main")).containsText("Iemand anders heeft dit intussen gewijzigd");
        assertThat(page.locator("#name")).hasValue("Eigen " + mark);
        page.click("form.wor-card button[type=submit]");
        assertThat(page.locator("h1")).containsText("Eigen " + mark);
    }

    @Test
    void three_hundred_people_are_shown_in_parts() {
        owner.sql("""
                        insert into professional (id, name, role, organisation_id, login, active)
                        select gen_random_uuid(), 'Veel ' || n, 'BUDDY',
                               (select organisation_id from professional where login = 'coach'),
                               'veel-' || :mark || '-' || n, true
                        from generate_series(1, 300) n""").param("mark", mark).update();
        var page = signedIn("beheerder");
        page.navigate(LIST);
        assertAccessible(page);
        page.fill("#text", "veel-" + mark);
        page.click("main button[type=submit]");
        assertThat(page.locator("#total")).containsText("300 medewerkers");
        var seen = 0;
        while (true) {
            seen += page.locator("tbody tr").count();
            if (page.locator("#more").count() == 0) {
                break;
            }
            page.locator("#more").click();
        }
        assertThat(seen).isEqualTo(300);
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    @Test
    void people_are_not_for_everybody_to_change() {
        var page = signedIn("coordinator");
        assertThat(page.navigate("/administration").status()).isEqualTo(403);
        assertThat(page.navigate(LIST).status()).isEqualTo(403);
        assertThat(page.navigate(LIST + "/new").status()).isEqualTo(403);
        var beheerder = signedIn("beheerder");
        assertThat(beheerder.navigate(LIST + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
