package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.UUID;
import nl.welzijnoprecept.support.ReviewCases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Cases are talked over by the pages: a table, an agenda, what is told there, and what came of it. */
class CaseReviewPagesIT extends BrowserTest {
    private final String name = "Proef" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void a_case_is_put_on_the_agenda_talked_over_and_what_was_promised_is_done() {
        var referral = caseOf(ReviewCases.permitting());
        var page = signedIn("coach");
        page.navigate("/case-reviews");
        assertAccessible(page);
        link(page, "Overleg plannen");
        assertAccessible(page);
        button(page, "Vastleggen");
        assertThat(page.locator("#faults")).containsText("Naam van het overleg: Vul dit in.");
        assertThat(page.locator("#faults")).containsText("Dag: Vul dit in.");
        assertAccessible(page);
        page.fill("#reviewTitle", name);
        page.fill("#reviewDay", "vandaag");
        page.fill("#reviewTime", "23.55");
        page.fill("#reviewPlace", "Buurthuis De Kring, kamer 2");
        button(page, "Vastleggen");
        assertThat(page.locator("h1")).hasText(name);
        assertAccessible(page);
        var meeting = page.url().replaceFirst(".*/case-reviews/", "/case-reviews/");

        link(page, "Iemand uitnodigen");
        assertAccessible(page);
        button(page, "Uitnodigen");
        assertThat(page.locator("#faults")).containsText("Kies iemand, of schrijf hieronder een naam.");
        page.fill("#guestName", "S. Yilmaz");
        page.fill("#guestOrganisation", "Wijkteam Noord");
        button(page, "Uitnodigen");
        assertThat(page.locator("main")).containsText("Wijkteam Noord");

        page.navigate(referral);
        page.selectOption("#meeting", new SelectOption().setValue(meeting.replaceFirst(".*/", "")));
        page.locator("#case-review button").first().click();
        assertThat(page.locator("main")).containsText(name);
        assertAccessible(page);
        page.fill("#itemQuestion", "Hoe komen wij verder?");
        page.fill("#sharedText", name + " durft nergens heen.");
        page.selectOption("#shownAs", "INITIALS");
        page.selectOption("#audience", "EVERYBODY");
        button(page, "Op de agenda zetten");
        assertThat(page.locator("#faults")).containsText("wie de cliënt is");
        assertThat(page.locator("#itemQuestion")).hasValue("Hoe komen wij verder?");
        page.fill("#sharedText", "Durft nergens alleen heen.");
        button(page, "Op de agenda zetten");
        assertThat(page.locator("main")).containsText("Durft nergens alleen heen.");

        // The practice that referred is among whom one can ask, once the case is on the agenda.
        link(page, "Iemand uitnodigen");
        page.selectOption(
                "#guestPerson",
                new SelectOption().setValue(as("huisarts").get("/api/v1/me").id()));
        button(page, "Uitnodigen");
        link(page, "Wat eruit kwam");
        assertAccessible(page);
        page.fill("#conclusionText", "Eerst de valangst.");
        button(page, "Vastleggen");
        page.fill("#conclusionText", "Eerst de valangst, dan de eettafel.");
        button(page, "Verbetering vastleggen");
        assertThat(page.locator("#faults")).containsText("Waarom verbetert u dit?");
        page.fill("#conclusionReason", "Onvolledig");
        button(page, "Verbetering vastleggen");
        assertThat(page.locator("main")).containsText("Onvolledig");
        page.fill("#promiseText", name + " bellen over de valangst.");
        page.selectOption("#promiseBy", new SelectOption().setLabel("Fatima el Amrani"));
        page.fill("#promiseDue", "ooit");
        button(page, "Afspraak vastleggen");
        assertThat(page.locator("#promiseDue-faults")).containsText("Dit is geen dag");
        page.fill("#promiseDue", "vandaag");
        button(page, "Afspraak vastleggen");
        assertThat(page.locator("main")).containsText("bellen over de valangst.");
        assertAccessible(page);

        page.navigate(meeting);
        button(page, "Gehouden");
        assertThat(page.locator(".wor-badge").first()).hasText("geweest");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.setViewportSize(1366, 768);

        page.navigate("/today");
        var promise = page.locator("#promised li", new Page.LocatorOptions().setHasText(name));
        assertThat(promise).containsText("vandaag");
        assertAccessible(page);
        promise.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("#promised li", new Page.LocatorOptions().setHasText(name)))
                .hasCount(0);
    }

    @Test
    void a_guest_sees_what_is_shared_and_does_what_they_promised() {
        var referral = caseOf(ReviewCases.permitting());
        var meeting = ReviewCases.meeting(as("coach"), clock.instant());
        var guest = ReviewCases.asked(as("coach"), meeting, as("huisarts-elders"));
        var item = ReviewCases.put(
                as("coach"), meeting, "/api/v1" + referral, "Durft nergens alleen heen.", "INITIALS", "EVERYBODY");
        ReviewCases.agreed(as("coach"), item, guest, java.time.LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")));
        var page = signedIn("huisarts-elders");
        link(page, "Overleg");
        assertAccessible(page);
        assertThat(page.locator("main")).containsText("Belt de huisarts");
        page.setViewportSize(320, 640);
        assertFits(page);
        page.navigate(meeting.replace("/api/v1", ""));
        assertThat(page.locator("main")).containsText("Durft nergens alleen heen.");
        assertThat(page.locator("main")).not().containsText(name);
        assertThat(page.locator("main")).not().containsText("Hoe verder?");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wat eruit kwam")))
                .hasCount(0);
        assertAccessible(page);
        page.locator("summary", new Page.LocatorOptions().setHasText("Hoeft niet meer"))
                .click();
        button(page, "Laten vervallen");
        assertThat(page.getByRole(AriaRole.ALERT).first()).hasText("Vul dit in.");
        assertAccessible(page);
        page.navigate(meeting.replace("/api/v1", ""));
        button(page, "Gedaan");
        assertThat(as("coach").get(meeting).text()).contains("\"state\":\"DONE\"");

        for (var each : new String[] {
            item.replace("/api/v1", ""), meeting.replace("/api/v1", "") + "/items/new?referral=" + id(referral)
        }) {
            assertThat(page.navigate(each).status()).isIn(403, 404);
        }
        var stranger = signedIn("coach-elders");
        assertThat(stranger.navigate(meeting.replace("/api/v1", "")).status()).isEqualTo(404);
    }

    @Test
    void who_acts_on_what_somebody_else_changed_sees_how_it_is_and_loses_no_word() {
        var referral = caseOf(ReviewCases.permitting());
        var meeting = ReviewCases.meeting(as("coach"), clock.instant());
        var guest = ReviewCases.asked(as("coach"), meeting, as("huisarts-elders"));
        var item = ReviewCases.put(
                as("coach"), meeting, "/api/v1" + referral, "Durft nergens alleen heen.", "INITIALS", "EVERYBODY");
        ReviewCases.agreed(as("coach"), item, guest, java.time.LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")));
        var page = signedIn("coach");
        page.navigate(meeting.replace("/api/v1", ""));
        page.locator("summary", new Page.LocatorOptions().setHasText("Hoeft niet meer"))
                .click();
        page.fill("input[name=dropWhy]", "Zij belt zelf");
        var other = tab(page);
        other.navigate(page.url());
        button(other, "Gedaan");
        button(page, "Laten vervallen");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Iemand anders");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Zij belt zelf");
        assertAccessible(page);
    }

    @Test
    void what_is_missing_is_told_where_it_was_tried() {
        var meeting = ReviewCases.meeting(as("coach"), clock.instant());
        var guest = ReviewCases.asked(as("coach"), meeting, as("huisarts-elders"));
        var item = ReviewCases.put(
                as("coach"),
                meeting,
                "/api/v1" + caseOf(ReviewCases.permitting()),
                "Durft nergens alleen heen.",
                "INITIALS",
                "EVERYBODY");
        ReviewCases.agreed(as("coach"), item, guest, java.time.LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")));
        var page = signedIn("coach");
        page.navigate(meeting.replace("/api/v1", ""));
        page.locator("summary", new Page.LocatorOptions().setHasText("Hoeft niet meer"))
                .click();
        button(page, "Laten vervallen");
        assertThat(page.locator("h1")).hasText("Overleg");
        assertThat(page.locator("input[name=dropWhy]")).isFocused();
        assertThat(page.getByRole(AriaRole.ALERT).first()).hasText("Vul dit in.");
        assertAccessible(page);
    }

    @Test
    void a_day_on_which_only_an_invitation_waits_can_be_seen() {
        owner.sql("update notice set acknowledged_at = now() where acknowledged_at is null and recipient_id ="
                        + " (select id from professional where login = 'coach-elders')")
                .update();
        ReviewCases.asked(as("coach"), ReviewCases.meeting(as("coach"), clock.instant()), as("coach-elders"));
        var page = signedIn("coach-elders");
        assertThat(page.navigate("/today").status()).isEqualTo(200);
        assertThat(page.locator("main")).containsText("overleg");
    }

    @Test
    void a_step_that_is_asked_twice_from_an_old_page_is_taken_once() {
        var meeting = ReviewCases.meeting(as("coach"), clock.instant()).replace("/api/v1", "");
        var page = signedIn("coach");
        page.navigate(meeting);
        var other = tab(page);
        other.navigate(meeting);
        button(page, "Gehouden");
        assertThat(page.locator("main")).containsText("geweest");
        button(other, "Afzeggen");
        assertThat(other.getByRole(AriaRole.ALERT).first()).containsText("Er is niets vastgelegd");
        assertThat(other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afzeggen")))
                .hasCount(0);
        assertAccessible(other);
        assertThat(owner.sql("select step from case_review_step where case_review_id = :id")
                        .param("id", java.util.UUID.fromString(id(meeting)))
                        .query(String.class)
                        .list())
                .containsExactly("HOLD");
    }

    @Test
    void without_the_clients_permission_only_the_team_or_nobody_by_name() {
        var referral = caseOf(annie());
        var meeting = ReviewCases.meeting(as("coach"), clock.instant().plus(Duration.ofDays(2)))
                .replace("/api/v1", "");
        var page = signedIn("coach", withoutScript());
        page.navigate(meeting + "/items/new?referral=" + id(referral));
        page.fill("#itemQuestion", "Hoe verder?");
        page.fill("#sharedText", "Durft nergens heen.");
        page.selectOption("#shownAs", "INITIALS");
        page.selectOption("#audience", "EVERYBODY");
        button(page, "Op de agenda zetten");
        assertThat(page.locator("main [role=alert]")).containsText("toestemming om te overleggen");
        assertThat(page.locator("#sharedText")).hasValue("Durft nergens heen.");
        page.selectOption("#shownAs", "ANONYMOUS");
        button(page, "Op de agenda zetten");
        assertThat(page.locator("main")).containsText(name);
        button(page, "Gehouden");
        assertThat(page.locator("main [role=alert]")).containsText("de dag van het overleg");
        button(page, "Van de agenda halen");
        assertThat(page.locator("main")).containsText("Er staat nog niemand op de agenda.");
        link(page, "Overleg wijzigen");
        page.fill("#reviewTitle", name + " anders");
        button(page, "Vastleggen");
        assertThat(page.locator("h1")).hasText(name + " anders");
        button(page, "Afzeggen");
        assertThat(page.locator(".wor-badge").first()).hasText("afgezegd");
    }

    @Test
    void a_case_has_a_director_beside_its_coach() {
        var referral = caseOf(annie());
        var page = signedIn("coach");
        page.navigate(referral);
        assertThat(page.locator("#case-review")).containsText("Er is geen casusregisseur.");
        link(page, "Casusregisseur noemen");
        assertAccessible(page);
        button(page, "Vastleggen");
        assertThat(page.locator("#faults")).containsText("Waarom: Vul dit in.");
        page.fill("#guestName", "S. Yilmaz");
        page.fill("#guestOrganisation", "Wijkteam Noord");
        page.fill("#directorSince", "gisteren");
        page.fill("#directorReason", "Komt er iedere week.");
        button(page, "Vastleggen");
        page.waitForURL("**#case-review");
        assertThat(page.locator("#case-review")).containsText("S. Yilmaz");
        assertThat(page.locator("#case-review")).containsText("Komt er iedere week.");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    private String caseOf(ObjectNode body) {
        ((ObjectNode) body.get("client")).put("familyName", name);
        return ReviewCases.caseOf(as("huisarts"), as("coach"), body).replaceFirst(".*/api/v1", "");
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void link(Page page, String name) {
        Locator found = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
        found.first().click();
    }
}
