package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What a coach begins with, and finds back. */
class CaseloadPagesIT extends BrowserTest {

    @Test
    void who_works_on_cases_is_led_from_the_list_of_practices_to_their_own() {
        var page = signedIn("coach");
        page.navigate("/referrals");
        assertThat(page).hasURL(Pattern.compile(".*/caseload"));
    }

    @Test
    void on_a_phone_the_clients_come_before_what_narrows_the_list() {
        var page = signedIn("coach", phone());
        page.navigate("/caseload");
        assertThat(page.locator("#filter-sort")).isHidden();
        page.click(".wor-fold > summary");
        assertThat(page.locator("#filter-sort")).isVisible();
        assertAccessible(page);
        assertFits(page);
    }

    @Test
    void a_coach_begins_with_what_is_due_today() {
        var referral = assigned(name());
        as("coach").post("/api/v1" + referral + "/note-drafts", Map.of("note", "Mist het"));
        var page = signedIn("coach");
        assertThat(page).hasURL("http://localhost:" + port + "/today");
        assertThat(page.locator("#drafts a[href*='" + referral + "']")).isVisible();
        assertThat(page.locator(".wor-tiles li")).hasCount(6);
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.click(".wor-tiles a >> nth=0");
        page.click(".wor-fold > summary");
        assertThat(page.locator(".wor-chips a[aria-current]:has-text('te laat')"))
                .isVisible();
        assertTileLeads(page, "waar u aan zet bent", "turns-title", "de welzijnscoach");
        assertTileLeads(page, "nog niet begonnen", "statuses-title", "Toegewezen");
    }

    /** As many as it says, of those alone. */
    private static void assertTileLeads(Page page, String tile, String chips, String chip) {
        page.navigate("/today");
        var link = page.locator(".wor-tiles a", new Page.LocatorOptions().setHasText(tile));
        var count = link.locator("strong").innerText();
        link.click();
        assertThat(page.locator("[aria-labelledby=" + chips + "] a[aria-current]"))
                .containsText(chip);
        assertThat(page.locator("main")).containsText(count + " cliënt");
    }

    @Test
    void who_has_nothing_due_sees_what_comes_next_and_when() {
        var due = owner.sql("select id, due_on from referral where coach_id = :coach and due_on is not null")
                .param("coach", UUID.fromString(as("coach-2").get("/api/v1/me").id()))
                .query()
                .listOfRows();
        var referral = sent(name());
        CaseSteps.step(as("coach-2"), "/api/v1" + referral, Map.of("step", "ASSIGN"));
        try {
            owner.sql("update referral set due_on = current_date + 30 where coach_id = :coach and due_on is not null")
                    .param(
                            "coach",
                            UUID.fromString(as("coach-2").get("/api/v1/me").id()))
                    .update();
            var page = signedIn("coach-2");
            assertThat(page.locator("#first-title")).hasText("Dit komt hierna");
            assertThat(page.locator("main")).containsText("Er wachten wel nieuwe cliënten");
            assertThat(page.locator(".wor-rows li").first()).containsText("20");
            assertAccessible(page);
        } finally {
            due.forEach(each -> owner.sql("update referral set due_on = :on where id = :id")
                    .param("on", each.get("due_on"))
                    .param("id", each.get("id"))
                    .update());
        }
    }

    @Test
    void a_practice_has_its_own_list_and_no_caseload() {
        var page = signedIn("huisarts");
        for (var path : List.of("/caseload", "/caseload?status=COACHING")) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void a_notice_that_was_read_goes() {
        var name = name();
        var referral = sent(name);
        var coach = as("coordinator").get("/api/v1/professionals?role=COACH").items().stream()
                .filter(each -> each.get("name").asString().startsWith("Fatima"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        CaseSteps.step(as("coordinator"), "/api/v1" + referral, Map.of("step", "ASSIGN", "coachId", coach));
        var page = signedIn("coach");
        var notices = page.locator(
                ".wor-notices", new Page.LocatorOptions().setHas(page.locator("a[href$='" + referral + "']")));
        assertThat(notices).containsText(name);
        var read = notices.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gelezen: Een cliënt"));
        read.click();
        assertThat(notices).hasCount(0);
    }

    @Test
    void a_notice_that_nobody_read_is_not_pushed_away_by_a_hundred_later_ones_that_somebody_did() {
        var referral = assigned(name());
        as("huisarts").post("/api/v1" + referral + "/questions", Map.of("text", "Hoe gaat het met haar?"));
        owner.sql("""
                        insert into notice (id, recipient_id, kind, referral_id, object_id, caused_by, made_at, acknowledged_at)
                        select overlay(gen_random_uuid()::text placing 'ffffffff' from 1)::uuid, recipient_id, kind, referral_id,
                               object_id, caused_by, made_at, made_at
                        from notice, generate_series(1, 100)
                        where referral_id = :id and kind = 'QUESTION_ASKED'""")
                .param("id", UUID.fromString(referral.substring(referral.lastIndexOf('/') + 1)))
                .update();
        try {
            var page = signedIn("coach");
            assertThat(page.locator(
                            ".wor-notices",
                            new Page.LocatorOptions().setHas(page.locator("a[href$='" + referral + "']"))))
                    .hasCount(1);
        } finally { // other tests read the newest ones
            owner.sql("delete from notice where id::text like 'ffffffff%'").update();
        }
    }

    @Test
    void a_notice_leads_to_what_it_is_about_and_all_are_read_at_once() {
        var name = name();
        var referral = assigned(name);
        var question = Map.of("text", "Hoe gaat het met haar?");
        assertThat(as("huisarts")
                        .post("/api/v1" + referral + "/questions", question)
                        .status())
                .isEqualTo(201);
        var page = signedIn("coach");
        var notices = page.locator(
                ".wor-notices", new Page.LocatorOptions().setHas(page.locator("a[href$='" + referral + "']")));
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        notices.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Er is een vraag gesteld")
                                .setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*" + referral + "#questions"));
        page.navigate("/today");
        assertThat(notices).hasCount(0);
        as("huisarts").post("/api/v1" + referral + "/questions", question);
        page.navigate("/today");
        assertThat(notices).hasCount(1);
        press(page, "Alles gelezen");
        assertThat(notices).hasCount(0);
    }

    @Test
    void a_caseload_is_counted_filtered_and_gone_through_with_the_keyboard() {
        var name = name();
        assigned(name);
        assigned(name());
        var page = signedIn("coach");
        page.navigate("/caseload");
        assertAccessible(page);
        var chip = page.locator(".wor-chips a", new Page.LocatorOptions().setHasText("Toegewezen"));
        var count = chip.locator(".wor-count").innerText();
        chip.click();
        assertThat(page.locator("main")).containsText(count + " cliënten");
        page.selectOption("#filter-sort", "-submittedAt");
        press(page, "Tonen");
        var names = page.locator(".wor-rows-who a");
        assertThat(names.nth(1)).containsText(name);
        names.first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(names.nth(1)).isFocused();
        page.keyboard().press("k");
        assertThat(names.first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".wor-casehead")).isVisible();
        page.goBack();
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    @Test
    void all_numbers_beside_a_list_are_one_look() {
        var page = signedIn("coach-2");
        page.navigate("/caseload");
        var before = listings();
        page.navigate("/caseload");
        assertThat(page.locator("nav.wor-chips")).not().hasCount(0);
        org.assertj.core.api.Assertions.assertThat(listings() - before).isEqualTo(2); // the list, and the numbers
    }

    private long listings() {
        return owner.sql("select count(*) from access_log l join professional p on p.id = l.professional_id"
                        + " where p.login = 'coach-2' and l.object = 'REFERRAL_LIST' and l.case_file_id is null")
                .query(Long.class)
                .single();
    }

    @Test
    void words_are_sought_and_stand_in_no_address() {
        var name = name();
        assigned(name);
        var page = signedIn("coach");
        page.navigate("/caseload");
        page.fill("#searchText", "x");
        press(page, "Zoeken");
        assertThat(page.locator("#searchText-faults")).hasText("Vul ten minste twee letters in.");
        assertAccessible(page);
        page.fill("#searchText", name.toLowerCase(Locale.ROOT));
        press(page, "Zoeken");
        assertThat(page.locator("main")).containsText("1 gevonden");
        assertThat(page.url()).doesNotContainIgnoringCase(name);
        assertAccessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first()
                .click();
        page.goBack();
        assertThat(page.locator("main")).containsText("1 gevonden");
        page.fill("#searchText", name + "nergens");
        press(page, "Zoeken");
        assertThat(page.locator("main")).containsText("Niets gevonden");
    }

    @Test
    void a_view_is_kept_under_a_name_and_thrown_away() {
        var page = signedIn("coach", withoutScript());
        page.navigate("/caseload?coach=me&due=THIS_WEEK&sort=dueOn");
        var name = name();
        page.click("details.wor-card > summary");
        press(page, "Bewaren");
        assertThat(page.locator("#viewName-faults")).hasText("Geef deze weergave een naam.");
        page.fill("#viewName", name);
        press(page, "Bewaren");
        assertThat(page.locator(".wor-chips a[aria-current]:has-text('" + name + "')"))
                .isVisible();
        page.click("details.wor-card > summary");
        page.fill("#viewName", name);
        press(page, "Bewaren");
        assertThat(page.locator("#viewName-faults")).hasText("U hebt al een weergave met deze naam.");
        press(page, name + " weggooien");
        assertThat(page.locator(".wor-chips a:has-text('" + name + "')")).hasCount(0);
    }

    @Test
    void a_caseload_is_narrowed_to_whose_turn_it_is_and_kept_so() {
        assigned(name());
        var page = signedIn("coach");
        page.navigate("/caseload");
        var chip =
                page.locator("[aria-labelledby=turns-title] a", new Page.LocatorOptions().setHasText("welzijnscoach"));
        var count = chip.locator(".wor-count").innerText();
        chip.click();
        assertThat(page.locator("main")).containsText(count + " cliënt");
        assertThat(page.locator("[aria-labelledby=turns-title] a[aria-current]"))
                .containsText("de welzijnscoach");
        assertAccessible(page);
        var name = name();
        page.click("details.wor-card > summary");
        page.fill("#viewName", name);
        press(page, "Bewaren");
        page.navigate("/caseload");
        page.click(".wor-chips a:has-text('" + name + "')");
        assertThat(page.locator("[aria-labelledby=turns-title] a[aria-current]"))
                .containsText("de welzijnscoach");
        page.setViewportSize(320, 640);
        assertFits(page);
        page.click("details.wor-card > summary");
        press(page, name + " weggooien");
    }

    @Test
    void a_coordinator_sees_whose_they_are() {
        var page = signedIn("coordinator");
        page.navigate("/caseload");
        page.selectOption("#filter-coach", new SelectOption().setLabel("Fatima el Amrani"));
        press(page, "Tonen");
        assertThat(page.locator("#filter-coach option:checked")).hasText("Fatima el Amrani");
        assertAccessible(page);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private String sent(String name) {
        var body = annie();
        ((ObjectNode) body.get("client")).put("familyName", name);
        return as("huisarts").post("/api/v1/referrals", body).header("Location").replaceFirst(".*/api/v1", "");
    }

    private String assigned(String name) {
        var referral = sent(name);
        CaseSteps.step(as("coach"), "/api/v1" + referral, Map.of("step", "ASSIGN"));
        return referral;
    }

    private static String name() {
        return "Proef" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    @Test
    void a_colleagues_file_is_read_for_a_stated_reason_and_nothing_is_told_before() {
        var name = name();
        var referral = assigned(name);
        var page = signedIn("coach-2");
        page.navigate("/caseload");
        page.getByText("Meekijken met een reden").click();
        assertAccessible(page);
        page.fill("#familyName", "Nergens" + name);
        page.fill("#birthDate", "2-3-1948");
        page.fill("#reason", "Zij belt over morgen");
        press(page, "Openen om te lezen");
        assertThat(page.locator("#reasonCode-faults")).hasText("Kies waarom u meekijkt.");
        page.check("#reason-CLIENT_CALLS");
        press(page, "Openen om te lezen");
        assertThat(page.locator("#familyName-faults")).containsText("Zo vinden wij geen dossier");
        assertThat(page.locator("#reason")).hasValue("Zij belt over morgen");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.fill("#familyName", name);
        press(page, "Openen om te lezen");
        assertThat(page.locator(".wor-casehead")).containsText(name);
        assertThat(page.locator("main")).containsText("U kijkt mee tot");
        assertThat(page.locator("main")).containsText("Zij belt over morgen");
        assertThat(page.locator(".wor-case form, .wor-case a[href*='/new']")).hasCount(0);
        assertThat(page.locator("#access")).hasCount(0);
        assertAccessible(page);
        assertFits(page);
        assertThat(page.navigate(referral + "/goals/new").status()).isEqualTo(404);
        page.navigate(referral);
        press(page, "Ik ben klaar");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("U kijkt niet meer mee");
        assertThat(page.navigate(referral).status()).isEqualTo(404);
    }

    @Test
    void a_restricted_file_and_an_own_one_are_not_opened_so() {
        var referral = assigned(name());
        var team = List.of(as("coach").get("/api/v1/me").id());
        as("coach")
                .put("/api/v1" + referral + "/restriction", Map.of("restricted", true, "team", team, "reason", "Zus"));
        var page = signedIn("coach-2");
        look(page, referral);
        assertThat(page.locator("#reference-faults")).containsText("Zo vinden wij geen dossier");
        assertThat(owner.sql("select detail from access_log where case_file_id = :file and outcome = 'REFUSED'")
                        .param("file", FullFile.id(referral))
                        .query(String.class)
                        .list())
                .containsExactly("POST /look-in");
        var own = signedIn("coach");
        look(own, referral);
        assertThat(own.locator("#reference-faults")).containsText("begeleidt u zelf");
        assertThat(signedIn("coordinator").navigate("/look-in").status()).isEqualTo(403);
    }

    @Test
    void a_look_is_ended_only_within_the_case_that_it_is_of() {
        var referral = assigned(name());
        var other = assigned(name());
        look(signedIn("coach-2"), referral);
        var page = signedIn("coach");
        page.navigate(referral);
        endedFrom(page, referral, other);
        assertThat(as("coach-2").get("/api/v1" + referral).status()).isEqualTo(200);
        page.navigate(referral);
        endedFrom(page, referral, referral);
        assertThat(as("coach-2").get("/api/v1" + referral).status()).isEqualTo(404);
    }

    private static void endedFrom(Page page, String referral, String within) {
        // The answer is there before the page that it brings: the old one would still count as loaded.
        page.evaluate("() => { window.isOld = true; }");
        var answer = page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator("form[action*='/look-in/'][action$='/end']")
                        .evaluate(
                                "(form, [from, to]) => { form.action = form.action.replace(from, to); form.submit(); }",
                                List.of(referral, within)));
        assertThat(answer.status()).isEqualTo(referral.equals(within) ? 302 : 404);
        page.waitForFunction("() => !window.isOld && document.readyState === 'complete'");
    }

    private void look(Page page, String referral) {
        page.navigate("/look-in");
        page.fill(
                "#reference",
                as("huisarts").get("/api/v1" + referral).json().get("reference").asString());
        page.check("#reason-OTHER");
        page.fill("#reason", "Even kijken");
        press(page, "Openen om te lezen");
    }
}
