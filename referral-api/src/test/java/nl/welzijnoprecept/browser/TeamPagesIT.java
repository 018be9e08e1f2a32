package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.CaseSteps.submitted;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What whoever leads a team does with the pages, and what a coach sees of that. */
class TeamPagesIT extends BrowserTest {
    /** What other tests left waiting would stand before what these look for. */
    @BeforeEach
    void nothing_else_waits() {
        var waiting = as("coordinator")
                .get("/api/v1/referrals?status=SUBMITTED&limit=100")
                .items();
        for (var each : waiting) {
            as("coordinator")
                    .ifMatch("\"" + each.get("revision").asInt() + "\"")
                    .post(
                            "/api/v1/referrals/" + each.get("id").asString() + "/steps",
                            Map.of("step", "VOID", "reason", "Van een andere test"));
        }
        profile("coach-2", Map.of("expertise", List.of("LONELINESS"), "languages", List.of("nl", "ar")));
    }

    @AfterEach
    void nobody_said_anything() {
        owner.sql("delete from coach_profile").update();
    }

    private void profile(String coach, Map<String, Object> said) {
        var path = "/api/v1/professionals/" + id(coach) + "/profile";
        var body = new java.util.HashMap<>(said);
        body.put("capacity", 500);
        as("coordinator").ifMatch(as("coordinator").get(path).eTag()).put(path, body);
    }

    private String id(String persona) {
        return as(persona).get("/api/v1/me").id();
    }

    private Locator waiting(Page page, String referral) {
        return page.locator("[id='r-" + referral.substring(referral.lastIndexOf('/') + 1) + "']");
    }

    private String coachOf(String referral) {
        return as("coordinator").get(referral).json().at("/coach/name").asString();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    @Test
    void a_coordinator_begins_with_what_waits_and_assigns_by_one_click() {
        var body = annie();
        ((ObjectNode) body.get("client")).put("language", "ar");
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        clock.moveAhead(Duration.ofDays(9));
        var page = signedIn("coordinator", withoutScript());
        assertThat(page).hasURL("http://localhost:" + port + "/queue");
        var card = waiting(page, referral);
        assertThat(card).containsText("Te laat");
        assertThat(card).containsText("Sinds mijn man er niet meer is");
        assertThat(card).containsText("spreekt Arabisch");
        assertThat(card).containsText("Voorstel: Joost Bakker");
        assertThat(card).containsText("kent de belangrijkste reden, spreekt de taal");
        button(card, "Toewijzen aan Joost Bakker").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("gaat naar Joost Bakker");
        assertThat(coachOf(referral)).isEqualTo("Joost Bakker");
        assertThat(waiting(page, referral)).hasCount(0);
    }

    @Test
    void another_than_who_was_suggested_can_be_chosen() {
        var referral = submitted(as("huisarts"));
        var page = signedIn("coordinator");
        var card = waiting(page, referral);
        card.locator("summary").click();
        card.getByLabel("Fatima el Amrani").check();
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        card.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Toewijzen").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Fatima el Amrani");
        assertThat(coachOf(referral)).isEqualTo("Fatima el Amrani");
    }

    @Test
    void who_was_later_is_told_how_it_is_now() {
        var referral = submitted(as("huisarts"));
        var page = signedIn("coordinator");
        nl.welzijnoprecept.support.CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        button(waiting(page, referral), "Toewijzen aan Joost Bakker").click();
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("intussen")))
                .isVisible();
        assertThat(coachOf(referral)).isEqualTo("Fatima el Amrani");
    }

    @Test
    void who_may_be_known_already_is_flagged_and_leads_to_the_other() {
        var body = annie();
        as("huisarts").post("/api/v1/referrals", body);
        var second = as("huisarts").post("/api/v1/referrals", body).header("Location");
        var page = signedIn("coordinator");
        var card = waiting(page, second);
        assertThat(card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("andere verwijzing")))
                .hasAttribute("href", Pattern.compile("/referrals/[0-9a-f-]{36}"));
        assertAccessible(page);
        button(card, "Gezien, waarschuwing weghalen").click();
        assertThat(waiting(page, second)).not().containsText("misschien");
    }

    @Test
    void a_coach_takes_what_is_new() {
        var referral = submitted(as("huisarts"));
        var page = signedIn("coach");
        page.navigate("/queue");
        assertThat(page.locator("h1")).hasText("Nieuw in het team");
        assertThat(page.locator("main")).not().containsText("Voorstel");
        assertAccessible(page);
        button(waiting(page, referral), "Ik ga Annie begeleiden").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Fatima el Amrani");
        assertThat(coachOf(referral)).isEqualTo("Fatima el Amrani");
    }

    @Test
    void the_queue_says_so_when_nobody_waits_and_is_not_for_everybody() {
        var page = signedIn("coordinator", dark());
        assertThat(page.locator("main")).containsText("Er wacht nu niemand");
        assertAccessible(page);
        var other = signedIn("huisarts");
        assertThat(other.navigate("/queue").status()).isEqualTo(403);
        assertThat(other.navigate("/team").status()).isEqualTo(403);
        assertThat(page.navigate("/team/nobody/profile").status()).isEqualTo(404);
        assertThat(page.navigate("/queue?cursor=none").status()).isEqualTo(400);
    }

    @Test
    void the_team_is_seen_at_once_and_cases_go_to_another_each_with_what_became_of_it() {
        var kept = assigned(as("huisarts"), as("coach"));
        var given = assigned(as("huisarts"), as("coach"));
        var page = signedIn("coordinator");
        page.navigate("/team");
        assertThat(page.locator("main")).containsText("van 500 dossiers");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.navigate("/team/" + id("coach") + "/reassignment");
        assertFits(page);
        page.locator("[id='case-" + given.substring(given.lastIndexOf('/') + 1) + "']")
                .check();
        page.click("main button[type=submit]");
        assertThat(page.locator("#faults")).containsText("Kies wie de nieuwe coach wordt");
        assertThat(page.locator("[id='case-" + given.substring(given.lastIndexOf('/') + 1) + "']"))
                .isChecked();
        assertAccessible(page);
        page.getByLabel("Joost Bakker").check();
        page.fill("#reassignReason", "Fatima gaat met verlof");
        page.click("main button[type=submit]");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).containsText("Naar de nieuwe coach");
        assertThat(page.locator("main")).containsText("Fatima el Amrani heeft nog");
        assertAccessible(page);
        assertFits(page);
        assertThat(coachOf(given)).isEqualTo("Joost Bakker");
        assertThat(coachOf(kept)).isEqualTo("Fatima el Amrani");
        assertThat(page.navigate("/team/" + id("coach-elders") + "/reassignment")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_overdue_is_one_list() {
        assigned(as("huisarts"), as("coach"));
        clock.moveAhead(Duration.ofDays(30));
        var page = signedIn("coordinator");
        page.navigate("/overdue");
        assertThat(page.locator("tbody")).containsText("Fatima el Amrani");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    @Test
    void a_coach_who_takes_it_too_late_hears_so_and_no_more() {
        var referral = submitted(as("huisarts"));
        var page = signedIn("coach-2");
        page.navigate("/queue");
        nl.welzijnoprecept.support.CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        waiting(page, referral).getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("collega")))
                .isVisible();
        assertThat(page.locator("main")).not().containsText("Fatima");
        assertAccessible(page);
    }
}
