package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What a referrer does with the pages. */
class ReferrerPagesIT extends BrowserTest {
    private static final Pattern SENT = Pattern.compile(".*/referrals/[0-9a-f-]{36}\\?sent");

    @ParameterizedTest
    @ValueSource(strings = {"/referrals", "/referrals?closed=true", "/referrals/new", "/feedback", "/questions"})
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

    @Test
    void a_referral_takes_less_than_a_minute_with_the_keyboard_alone() {
        var page = signedIn("huisarts");
        page.navigate("/referrals/new");
        var name = name();
        var hands = new Hands(page);
        hands.to("givenName")
                .type("Annie")
                .to("familyName")
                .type(name)
                .to("birthDate")
                .type("2-3-1948");
        hands.to("phone").type("0612345678").to("postcode").type("3431AB");
        hands.to("reason-LONELINESS").press("Space").to("reason-BEREAVEMENT").press("Space");
        hands.to("question").type("Sinds Jan er niet meer is, zit ik alleen.");
        hands.to("permitted").press("Space");
        hands.to("shareFeedback")
                .press("Space")
                .to("shareActivity")
                .press("Space")
                .press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Klopt dit?");
        hands.press("Enter");
        assertThat(page).hasURL(SENT);
        assertThat(page.locator("h1")).hasText("Annie " + name);
        assertThat(hands.seconds()).isLessThanOrEqualTo(60);
    }

    @Test
    void it_works_without_script_too_and_is_looked_over_before_it_goes() {
        var page = signedIn("huisarts", withoutScript());
        page.navigate("/referrals/new");
        var name = fillIn(page);
        page.click("main button[type=submit]");
        assertThat(page.locator("main")).containsText("2 maart 1948");
        assertThat(page.locator("main")).containsText("Annie gaf op");
        assertThat(page.locator("main")).containsText("Eenzaamheid");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aanpassen"))
                .click();
        assertThat(page.locator("#familyName")).hasValue(name);
        assertThat(page.locator("#reason-LONELINESS")).isChecked();
        page.click("main button[type=submit]");
        page.click("main button[type=submit]");
        assertThat(page).hasURL(SENT);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Briefje voor de patiënt"))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("Beste Annie");
        page.goBack();
        page.click("#back");
        assertThat(page).hasURL("http://localhost:" + port + "/referrals");
    }

    @Test
    void the_preview_and_the_note_are_for_everybody() {
        var page = signedIn("huisarts");
        page.navigate("/referrals/new");
        fillIn(page);
        page.click("main button[type=submit]");
        page.waitForURL("**/preview");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.click("main button[type=submit]");
        assertThat(page).hasURL(SENT);
        assertAccessible(page);
        assertFits(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Briefje voor de patiënt"))
                .first()
                .click();
        page.waitForURL("**/note");
        assertAccessible(page);
        assertFits(page);
    }

    @Test
    void what_is_wrong_is_said_above_and_beside_and_nothing_typed_is_lost() {
        var page = signedIn("huisarts");
        page.navigate("/referrals/new");
        page.fill("#givenName", "Annie");
        page.fill("#birthDate", "31-2-1948");
        page.click("main button[type=submit]");
        assertThat(page.locator("#faults")).isFocused();
        assertThat(page.locator("#faults")).containsText("Dit is geen datum");
        assertThat(page.locator("#birthDate-faults")).containsText("Dit is geen datum");
        assertThat(page.locator("#givenName")).hasValue("Annie");
        assertAccessible(page);
        page.click("#faults a[href='#birthDate']");
        assertThat(page.locator("#birthDate")).isFocused();
    }

    @Test
    void who_decides_changes_with_the_birth_date() {
        var page = signedIn("huisarts");
        page.navigate("/referrals/new");
        assertThat(page.locator("#who-permits")).containsText("Vanaf 16 jaar");
        page.fill("#birthDate", "2-3-1948");
        assertThat(page.locator("#who-permits")).hasText("De patiënt beslist zelf.");
        page.fill("#birthDate", "2-3-" + (java.time.LocalDate.now().getYear() - 8));
        assertThat(page.locator("#who-permits")).containsText("Onder 12 jaar");
    }

    @Test
    void of_a_child_the_parents_permit_and_nobody_says_that_the_child_did() {
        var page = signedIn("huisarts");
        page.navigate("/referrals/new");
        fillIn(page);
        page.fill("#birthDate", "2-3-" + (java.time.LocalDate.now().getYear() - 8));
        page.click("main button[type=submit]");
        assertThat(page.locator("main")).containsText("De ouders met gezag van Annie gaven");
    }

    @Test
    void sent_twice_it_is_one() {
        var page = signedIn("huisarts");
        page.navigate("/referrals/new");
        fillIn(page);
        var before = total();
        page.click("main button[type=submit]");
        page.waitForURL("**/preview");
        page.dblclick("main button[type=submit]");
        assertThat(page).hasURL(SENT);
        var first = page.url();
        assertThat(total()).isEqualTo(before + 1);
        page.goBack();
        assertThat(page.locator("h1")).hasText("Dit concept is er niet meer");
        page.navigate(first);
        assertThat(page.locator("h1")).containsText("Annie");
    }

    @Test
    void without_script_it_can_be_sent_twice_and_is_one() {
        var page = signedIn("huisarts", withoutScript());
        page.navigate("/referrals/new");
        fillIn(page);
        var before = total();
        page.click("main button[type=submit]");
        page.waitForURL("**/preview");
        var again = tab(page);
        again.navigate(page.url());
        page.click("main button[type=submit]");
        assertThat(page).hasURL(SENT);
        again.click("main button[type=submit]");
        assertThat(again).hasURL(page.url());
        assertThat(total()).isEqualTo(before + 1);
    }

    @Test
    void going_back_shows_what_was_filled_in() {
        var page = signedIn("huisarts");
        page.navigate("/referrals/new");
        var name = fillIn(page);
        page.click("main button[type=submit]");
        page.waitForURL("**/preview");
        page.navigate("/referrals");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Annie " + name))
                .click();
        assertThat(page.locator("#familyName")).hasValue(name);
        assertThat(page.locator("#birthDate")).hasValue("2 maart 1948");
        page.fill("#phone", "0612345678");
        page.click("button[name=later]");
        page.waitForURL("**/referrals");
        assertAccessible(page);
        page.locator("li", new Page.LocatorOptions().setHasText(name))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.getByText(name)).hasCount(0);
    }

    @Test
    void one_form_is_one_draft_however_often_it_is_looked_over_and_gone_back_to() {
        var page = signedIn("huisarts");
        page.navigate("/referrals/new");
        var name = name();
        page.fill("#familyName", name);
        page.click("main button[type=submit]");
        page.waitForURL("**/drafts/*?check");
        page.goBack();
        page.fill("#givenName", "Annie");
        page.click("main button[type=submit]");
        assertThat(page.locator("#faults")).isVisible();
        assertThat(page.locator("#familyName")).hasValue(name);
        page.click("main button[type=submit]");
        assertThat(page.locator("#faults")).isVisible();
        assertThat(as("huisarts").get("/api/v1/referral-drafts").text().split(name, -1))
                .hasSize(2);
    }

    @Test
    void two_windows_on_one_draft_lose_nothing() {
        var page = signedIn("huisarts");
        page.navigate("/referrals/new");
        fillIn(page);
        page.click("main button[type=submit]");
        page.waitForURL("**/preview");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aanpassen"))
                .click();
        page.waitForURL(url -> url.matches(".*/drafts/[0-9a-f-]{36}"));
        var other = tab(page);
        other.navigate(page.url());
        other.fill("#question", "Uit het andere venster");
        other.click("main button[type=submit]");
        other.waitForURL("**/preview");
        page.fill("#question", "Uit dit venster");
        page.click("main button[type=submit]");
        assertThat(page.locator("main [role=alert]")).containsText("In een ander venster");
        assertThat(page.locator("#question")).hasValue("Uit dit venster");
        assertAccessible(page);
        page.click("main button[type=submit]");
        assertThat(page.locator("main")).containsText("Uit dit venster");
    }

    @Test
    void what_the_client_permits_is_asked_and_nobody_says_yes_by_itself() {
        var page = signedIn("huisarts");
        page.navigate("/referrals/new");
        assertThat(page.locator("#permission input:checked")).hasCount(0);
        fillIn(page);
        page.locator("#shareFeedback").evaluate("answer => { answer.checked = false; }");
        page.click("main button[type=submit]");
        assertThat(page.locator("#shareFeedback-faults")).hasText("Kies ja of nee.");
        assertThat(page.locator("#shareActivity-no")).isChecked();
        assertThat(page.locator("#permitted")).isChecked();
        assertAccessible(page);
        page.click("#faults a[href='#shareFeedback']");
        assertThat(page.locator("#shareFeedback")).isFocused();
        page.check("#shareFeedback-no");
        page.click("main button[type=submit]");
        page.waitForURL("**/preview");
        assertThat(page.locator("main")).not().containsText("laat de verwijzer weten");
        assertThat(page.locator("main")).containsText("De verwijzer hoort niet hoe het gaat.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aanpassen"))
                .click();
        assertThat(page.locator("#shareFeedback-no")).isChecked();
    }

    @Test
    void of_whoever_does_not_permit_it_the_practice_sees_that_it_goes_on_and_no_more() {
        var body = annie();
        ((ObjectNode) body.get("permission")).putArray("purposes").add("REFER");
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        var page = signedIn("huisarts");
        page.navigate(referral.replaceFirst(".*/api/v1", ""));
        assertThat(page.locator(".wor-badge").first()).hasText("Loopt");
        assertThat(page.locator("#silent")).containsText("U hoort niet hoe het gaat");
        assertThat(page.locator("main")).not().containsText("Fatima");
        assertAccessible(page);
        page.navigate("/referrals");
        var line = page.locator("li:has(a[href='" + referral.replaceFirst(".*/api/v1", "") + "'])");
        assertThat(line).containsText("U hoort niet hoe het gaat");
        assertThat(line).not().containsText("Fatima");
    }

    @Test
    void where_it_would_go_nowhere_or_is_a_double_is_told_before_it_is_sent() {
        var page = signedIn("huisarts");
        page.navigate("/referrals/new");
        var name = fillIn(page);
        page.fill("#postcode", "9999 zz");
        page.click("main button[type=submit]");
        assertThat(page.locator("#postcode-faults")).containsText("nog geen welzijnsorganisatie");
        page.fill("#postcode", " 3431 ab");
        page.fill("#familyName", name + "\u200b");
        page.fill("#phone", "06 12-34 56 78");
        page.click("main button[type=submit]");
        page.waitForURL("**/preview");
        assertThat(page.locator("main")).containsText("0612345678");
        assertThat(page.locator("main")).containsText("3431AB");
        assertThat(page.locator("h2").first().innerText()).startsWith("Annie " + name + " ");
        assertThat(page.locator("#same")).hasCount(0);
        page.click("main button[type=submit]");
        assertThat(page).hasURL(SENT);
        var first = page.url().replaceFirst("\\?.*", "");

        page.navigate("/referrals/new");
        fillIn(page);
        page.fill("#familyName", name);
        page.click("main button[type=submit]");
        page.waitForURL("**/preview");
        assertThat(page.locator("#same")).containsText("verwees waarschijnlijk deze persoon al");
        assertAccessible(page);
        assertThat(page.locator("#same a")).hasAttribute("href", first.replaceFirst(".*(?=/referrals)", ""));
        assertThat(as("privacy")
                        .get(first.replaceFirst(".*(?=/referrals)", "/api/v1") + "/access-log")
                        .each("detail"))
                .contains("SEARCH");
    }

    @Test
    void what_another_practice_sent_is_not_told_before_anything_is_sent() {
        var body = annie();
        var name = name();
        ((ObjectNode) body.get("client")).put("familyName", name);
        as("huisarts-elders").post("/api/v1/referrals", body);
        var page = signedIn("huisarts");
        page.navigate("/referrals/new");
        fillIn(page);
        page.fill("#familyName", name);
        page.click("main button[type=submit]");
        page.waitForURL("**/preview");
        assertThat(page.locator("#same")).hasCount(0);
    }

    @Test
    void somebody_is_found_by_name_and_no_name_is_in_the_address() {
        var body = annie();
        var name = name();
        ((ObjectNode) body.get("client")).put("familyName", name);
        as("huisarts").post("/api/v1/referrals", body);
        var page = signedIn("huisarts", withoutScript());
        page.navigate("/referrals");
        page.fill("#soughtName", name.substring(0, name.length() - 1));
        page.press("#soughtName", "Enter");
        assertThat(page.locator("main")).containsText("Annie " + name);
        assertThat(page.url()).contains("/referrals/search?words=").doesNotContain(name.substring(0, 6));
        page.fill("#soughtName", "Nergens" + name);
        page.press("#soughtName", "Enter");
        assertThat(page.locator("main")).containsText("Niets gevonden");
        page.fill("#soughtName", "");
        page.press("#soughtName", "Enter");
        assertThat(page.locator("#soughtName-faults")).hasText("Vul een naam in.");
        var seen = signedIn("huisarts");
        seen.navigate("/referrals");
        seen.fill("#soughtName", name);
        seen.press("#soughtName", "Enter");
        seen.waitForURL("**/referrals/search?words=*");
        assertAccessible(seen);
        seen.setViewportSize(320, 640);
        assertFits(seen);
    }

    @Test
    void many_drafts_do_not_stand_before_the_referrals() {
        for (var i = 0; i < 4; i++) {
            as("poh").post("/api/v1/referral-drafts", annie());
        }
        var page = signedIn("poh");
        page.navigate("/referrals");
        assertThat(page.locator("section details summary")).containsText("die niet verstuurd zijn");
        assertThat(page.locator("section > ul > li")).hasCount(2);
        page.click("section details summary");
        assertAccessible(page);
    }

    private int total() {
        return as("huisarts")
                .get("/api/v1/referrals?limit=1")
                .json()
                .get("total")
                .asInt();
    }

    @Test
    void feedback_is_read_and_a_question_is_asked() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        as("coach")
                .post(
                        referral + "/feedback",
                        java.util.Map.of("moment", "OTHER", "message", "Annie en ik hebben elkaar gesproken."));
        var page = signedIn("huisarts");
        page.navigate(referral.replaceFirst(".*/api/v1", ""));
        assertThat(page.locator("#feedback")).containsText("Annie en ik hebben elkaar gesproken.");
        assertAccessible(page);
        page.click("#feedback button");
        assertThat(page.locator("#feedback")).containsText("Gelezen door Marijke van Dalen");
        page.fill("#question-text", "Heeft zij al iets gevonden?");
        page.click("#questions > form button");
        assertThat(page.locator("#questions")).containsText("Heeft zij al iets gevonden?");
        assertThat(page.locator("#questions")).containsText("Wacht op antwoord van de welzijnscoach.");
    }

    @Test
    void a_question_that_is_too_long_is_not_lost() {
        var referral = CaseSteps.submitted(as("huisarts")).replaceFirst(".*/api/v1", "");
        var page = signedIn("huisarts", withoutScript());
        page.navigate(referral);
        page.locator("#question-text")
                .evaluate(
                        "(field, text) => { field.removeAttribute('maxlength'); field.value = text; }",
                        "Waarom? ".repeat(600));
        page.click("#questions > form button");
        assertThat(page.locator("#faults")).containsText("Dit is te lang");
        assertThat(page.locator("footer a[hreflang]")).hasCount(0);
        page.fill("#text", "Waarom duurt het?");
        page.click("main form button");
        assertThat(page.locator("#questions")).containsText("Waarom duurt het?");
    }

    @Test
    void a_referral_of_another_practice_is_a_page_that_is_not_there() {
        var referral = CaseSteps.submitted(as("huisarts")).replaceFirst(".*/api/v1", "");
        var page = signedIn("huisarts-elders");
        assertThat(page.navigate(referral).status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
        assertAccessible(page);
    }

    @Test
    void whoever_prefers_english_reads_english() {
        var page = signedIn("huisarts");
        page.click("footer a[hreflang=en]");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("Open referrals");
        page.navigate("/referrals/new");
        assertThat(page.locator("h1")).hasText("New referral");
        assertAccessible(page);
    }

    private String fillIn(Page page) {
        var name = name();
        page.fill("#givenName", "Annie");
        page.fill("#familyName", name);
        page.fill("#birthDate", "2 maart 1948");
        page.fill("#postcode", annie().get("client").get("postcode").asString());
        page.check("#reason-LONELINESS");
        page.check("#permitted");
        page.check("#shareFeedback");
        page.check("#shareActivity-no");
        return name;
    }

    private static String name() {
        return "Proef" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
