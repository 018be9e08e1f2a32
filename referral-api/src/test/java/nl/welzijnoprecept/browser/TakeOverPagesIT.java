package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;

/** Many people and organisations at once, pasted. */
class TakeOverPagesIT extends BrowserTest {
    private static final String IMPORT = "/administration/import";
    private static final String LOOK = "form:has(#text) button[type=submit]";
    private static final String TAKE = "#result button[type=submit]";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Page looked(Page page, String text) {
        page.navigate(IMPORT);
        page.fill("#text", text);
        page.click(LOOK);
        return page;
    }

    private static void sure(Page page) {
        page.locator("#sure input").all().forEach(Locator::check);
    }

    private long people() {
        return owner.sql("select count(*) from professional where login like :login")
                .param("login", "%" + mark)
                .query(Long.class)
                .single();
    }

    private long changes() {
        return owner.sql("select count(*) from professional_change c join professional p on p.id = c.professional_id"
                        + " where p.login like :login")
                .param("login", "%" + mark)
                .query(Long.class)
                .single();
    }

    @Test
    void a_table_is_looked_over_taken_over_once_and_changed_by_the_next() {
        var page = signedIn("beheerder");
        page.navigate(IMPORT);
        assertAccessible(page);
        var table = "Naam;Inlognaam;Rol;Organisatie\nNel " + mark + ";nel-" + mark + ";COACH;stichting samen verder\n"
                + "Kees " + mark + ";kees-" + mark + ";verwijzer;Huisartsenpraktijk De Linde\n";
        looked(page, table);
        assertThat(page.locator("#result")).containsText("2 nieuw");
        assertThat(people()).isZero();
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        var other = tab(page);
        looked(other, table);
        page.click(TAKE);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 nieuw, 0 gewijzigd");
        assertThat(people()).isEqualTo(2);
        var kept = changes();
        other.click(TAKE);
        assertThat(other.getByRole(AriaRole.STATUS)).containsText("0 nieuw, 0 gewijzigd. 2 stonden er al zo");
        assertThat(changes()).isEqualTo(kept).isPositive();
        looked(page, "login,role,organisation\nnel-" + mark + ",COORDINATOR,\nkees-" + mark + ",,\n");
        assertThat(page.locator("#result")).containsText("1 wijzigt");
        assertThat(page.locator("#result")).containsText("coördinator");
        sure(page);
        page.click(TAKE);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 gewijzigd");
        assertThat(changes()).isEqualTo(kept + 1);
    }

    @Test
    void what_is_wrong_is_said_line_by_line_and_nothing_is_taken_over() {
        var page = looked(
                signedIn("beheerder"),
                "naam;inlognaam;rol;organisatie\nNel;nel-" + mark + ";COACH;Stichting Samen Verder\n"
                        + "Piet;piet-" + mark + ";KONING;Stichting Samen Verder\n"
                        + "Jan;jan-" + mark + ";COACH;Nergens " + mark + "\n"
                        + "An;an-" + mark + ";COACH;Huisartsenpraktijk De Linde\n"
                        + "Nel;nel-" + mark + ";COACH;Stichting Samen Verder\nLos\n"
                        + "\u202eleN;om-" + mark + ";COACH;Stichting Samen Verder\n");
        assertThat(page.locator("#result")).containsText("6 klopt niet");
        var rows = page.locator("#result tbody");
        assertThat(rows).containsText("Deze rol is er niet. Kies uit: verwijzer, welzijnscoach, ");
        assertThat(rows).containsText("Piet medewerker");
        assertThat(rows).containsText("een teken dat letters omdraait");
        assertThat(rows).containsText("geen organisatie met deze naam");
        assertThat(rows).containsText("past niet bij dit soort organisatie");
        assertThat(rows).containsText("staat hierboven ook al");
        assertThat(rows).containsText("meer of minder kolommen");
        assertThat(rows.locator("tr").first().locator("td").first()).hasText("3");
        assertThat(page.locator(TAKE)).hasCount(0);
        assertThat(page.locator("#text")).hasValue(java.util.regex.Pattern.compile("KONING"));
        assertThat(people()).isZero();
        assertAccessible(page);
        looked(page, "   ");
        assertThat(page.locator("#text-faults")).containsText("Vul dit in");
        looked(page, "wie;wat\na;b\n");
        assertThat(page.locator("#result")).containsText("Boven de tabel");
        looked(page, "{\"professionals\": [{\"login\": \"x\", \"name\": \"X\", \"role\": \"KONING\"}]}");
        assertThat(page.locator("#result")).containsText("Kies uit: verwijzer");
        looked(page, "{\"professionals\": [{\"login\": \"x\", \"name\": \"\u2066X\", \"role\": \"COACH\"}]}");
        assertThat(page.locator("#result")).containsText("een teken dat letters omdraait");
        looked(page, "{\"professionals\": [\n{\"login\": \"x\"");
        assertThat(page.locator("#result")).containsText("niet te lezen");
        looked(page, "naam;inlognaam\n" + "Nel;nel\n".repeat(1001));
        assertThat(page.locator("#text-faults")).containsText("te veel regels");
    }

    @Test
    void a_file_brings_organisations_where_its_people_work() {
        var page = looked(signedIn("beheerder"), """
                {"professionals": [{"login": "lot-%1$s", "name": "Lot", "role": "COACH", "organisation": "Plein %1$s"}],
                 "organisations": [
                   {"name": "Plein %1$s", "type": "WELFARE", "municipality": "GM0356", "phone": "030-5550177", "serves": ["GM0312"]}]}
                """.formatted(mark));
        assertThat(page.locator("#result")).containsText("2 nieuw");
        assertThat(page.locator("#result")).containsText("Bunnik");
        page.click(TAKE);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 nieuw");
        assertThat(people()).isEqualTo(1);
        page.navigate("/administration/areas/GM0312");
        assertThat(page.locator("#servers")).containsText("Plein " + mark);
        looked(
                page,
                "{\"organisations\": [{\"name\": \"Plein " + mark
                        + "\", \"type\": \"PROVIDER\", \"serves\": [\"GM9999\"]}]}");
        assertThat(page.locator("#result")).containsText("De soort ligt vast");
        owner.sql("delete from service_area where municipality_code = 'GM0312'").update();
    }

    @Test
    void what_was_changed_meanwhile_is_looked_over_once_more() {
        var page =
                looked(signedIn("beheerder"), "naam,inlognaam,rol\nBea " + mark + ",bea-" + mark + ",ADMINISTRATOR\n");
        var other = looked(tab(page), "naam,inlognaam,rol\nBep " + mark + ",bea-" + mark + ",ADMINISTRATOR\n");
        sure(other);
        other.click(TAKE);
        sure(page);
        page.click(TAKE);
        assertThat(page.locator("#text-faults")).containsText("intussen iets gewijzigd");
        assertThat(page.locator("#result")).containsText("1 wijzigt");
        assertThat(page.locator("#sure")).hasCount(0);
        page.click(TAKE);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 gewijzigd");
    }

    @Test
    void who_gets_power_or_leaves_cases_behind_wants_a_yes_of_its_own() {
        var page = signedIn("beheerder");
        var people = "naam;inlognaam;rol;organisatie\nNel %1$s;nel-%1$s;COACH;Stichting Samen Verder\n".formatted(mark)
                + "Kees %1$s;kees-%1$s;COACH;Stichting Samen Verder\n".formatted(mark);
        looked(page, people);
        assertThat(page.locator("#sure")).hasCount(0);
        page.click(TAKE);
        var referral = assigned(as("huisarts"), as("coach"));
        owner.sql("update referral set coach_id = (select id from professional where login = :login) where id = :id")
                .param("login", "nel-" + mark)
                .param("id", FullFile.id(referral))
                .update();
        looked(page, "inlognaam;rol\nnel-%1$s;COORDINATOR\nkees-%1$s;PRIVACY_OFFICER\n".formatted(mark));
        assertThat(page.locator("#result")).containsText("2 wijzigt");
        assertThat(page.locator("#result tbody")).containsText("welzijnscoach → coördinator");
        assertThat(page.locator("#delicate")).containsText("Eén open begeleiding blijft");
        assertThat(page.locator("#delicate")).containsText("Wordt privacyfunctionaris");
        assertAccessible(page);
        assertThat(page.locator("#delicate")).containsText("Wordt coördinator");
        var boxes = page.locator("#sure input");
        assertThat(boxes).hasCount(2);
        boxes.evaluateAll("all => all.forEach(box => box.removeAttribute('required'))");
        boxes.first().check();
        page.click(TAKE);
        assertThat(page.locator("#sure-faults")).containsText("vinkje");
        assertThat(boxes.first()).isChecked();
        assertThat(boxes.last()).not().isChecked();
        assertAccessible(page);
        boxes.last().check();
        page.click(TAKE);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 gewijzigd");
    }

    @Test
    void it_is_for_administrators_only() {
        var page = signedIn("coordinator");
        assertThat(page.navigate(IMPORT).status()).isEqualTo(403);
        assertThat(page.request().get(IMPORT + "/template").status()).isEqualTo(403);
        var template = signedIn("beheerder").request().get(IMPORT + "/template");
        assertThat(template.text()).contains("naam;inlognaam;rol;organisatie");
    }
}
