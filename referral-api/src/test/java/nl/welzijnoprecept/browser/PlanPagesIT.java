package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
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

    @Test
    void one_look_at_a_plan_writes_one_line_however_many_goals_there_are() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        for (var text : List.of("Buiten komen", "Beter slapen", "Samen eten")) {
            var goal =
                    as("coach").post(referral + "/goals", Map.of("text", text)).header("Location");
            assertThat(as("coach")
                            .post(goal + "/actions", Map.of("text", text + ": bellen", "who", "CLIENT"))
                            .status())
                    .isEqualTo(201);
            assertThat(as("coach")
                            .post(
                                    goal + "/reviews",
                                    Map.of("moment", "FOLLOW_UP", "verdict", "PARTLY", "words", text + ": soms"))
                            .status())
                    .isEqualTo(201);
        }
        var page = signedIn("coach");
        var before = looks(referral);
        page.navigate(referral.replace("/api/v1", ""));
        for (var text : List.of("Buiten komen", "Beter slapen", "Samen eten")) {
            assertThat(page.locator("#plan > ul > li").filter(new Locator.FilterOptions().setHasText(text)))
                    .containsText(Pattern.compile(text + ": soms.*" + text + ": bellen", Pattern.DOTALL));
        }
        assertThat(looks(referral) - before).isEqualTo(1);
    }

    private long looks(String referral) {
        return owner.sql(
                        "select count(*) from access_log where case_file_id = :file and object = 'GOAL' and detail is null and action = 'R'")
                .param("file", FullFile.id(referral))
                .query(Long.class)
                .single();
    }

    @Test
    void something_to_build_on_is_added_under_the_plan() {
        var path = CaseSteps.assigned(as("huisarts"), as("coach")).replace("/api/v1", "");
        var page = signedIn("coach");
        page.navigate(path);
        assertThat(page.locator("#strengths")).containsText("Er staat nog niets om op te bouwen.");
        page.click("#strengths summary");
        page.click("#strengths button");
        assertThat(page.locator("#faults")).containsText("Wat is het: Vul dit in.");
        assertAccessible(page);
        page.fill("#strengthText", "Kookte vroeger voor de hele straat.");
        page.selectOption("#strengthArea", "LEISURE");
        page.selectOption("#strengthKind", "RESOURCE");
        button(page, "Vastleggen");
        page.waitForURL("**#plan");
        assertThat(page.locator("#strengths")).containsText("Kookte vroeger voor de hele straat.");
        page.click("#strengths summary");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        as("coach")
                .post(
                        "/api/v1" + path + "/conversations",
                        Map.of(
                                "kind",
                                "INTAKE",
                                "channel",
                                "PHONE",
                                "heldAt",
                                Instant.now().toString()));
        CaseSteps.step(as("coach"), "/api/v1" + path, Map.of("step", "WITHDRAW", "reasonCode", "NO_NEED"));
        page.navigate(path);
        assertThat(page.locator("#strengths")).containsText("Kookte vroeger");
        assertThat(page.locator("#strengths summary")).hasCount(0);
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

    @Test
    void a_goal_of_a_closed_case_offers_nothing_and_what_was_typed_is_still_there() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var goal =
                as("coach").post(referral + "/goals", Map.of("text", "Zingen")).id();
        var page = signedIn("coach");
        page.navigate(referral.replace("/api/v1", "") + "/goals/" + goal);
        page.fill("#said", "Ik zing in de kerk.");
        FullFile.close(as("coach"), referral);
        button(page, "Vastleggen");
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("intussen afgesloten")))
                .isVisible();
        assertThat(page.locator("main")).containsText("Ik zing in de kerk.");
        assertThat(page.locator("main form")).hasCount(0);
        assertAccessible(page);
    }

    @Test
    void an_action_that_somebody_else_ended_says_so() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var goal =
                as("coach").post(referral + "/goals", Map.of("text", "Zingen")).id();
        var actions = referral + "/goals/" + goal + "/actions";
        var action = as("coach")
                .post(actions, Map.of("text", "Bellen", "who", "COACH"))
                .id();
        var page = signedIn("coach");
        page.navigate(referral.replace("/api/v1", ""));
        var told = as("coordinator")
                .ifMatch(as("coordinator").get(actions + "/" + action).eTag());
        assertThat(told.post(actions + "/" + action + "/states", Map.of("state", "NOT_DONE"))
                        .status())
                .isLessThan(300);
        button(page, "Gedaan");
        assertThat(page.locator("#plan")).containsText("Iemand anders heeft deze afspraak intussen gewijzigd");
        assertAccessible(page);
    }
}
