package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.PlacementCases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A coach's day without a mouse: where one is can always be seen, and after each page one goes on where that makes sense. */
class KeyboardDayIT extends BrowserTest {
    private final String name = "Proef" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private Page page;
    private Hands hands;

    @Test
    void a_coach_needs_no_mouse() {
        sent();
        CaseSteps.assigned(as("huisarts"), as("coach"));
        var activity = as("coach").get("/api/v1/activities/" + PlacementCases.activity(as("aanbieder"), null));
        page = open(desk());
        hands = new Hands(page);
        signIn();
        findAndTake();
        attempt();
        conversation();
        goal();
        measurement();
        activity(activity.json().get("name").asString());
        feedback();
        caseload();
    }

    private void sent() {
        var body = PlacementCases.told();
        ((ObjectNode) body.get("client")).put("familyName", name);
        var sent = as("huisarts").post("/api/v1/referrals", body);
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
    }

    private void signIn() {
        page.navigate("/start");
        hands.seen()
                .to("username")
                .type("coach")
                .press("Tab")
                .seen()
                .type("demo")
                .press("Enter");
        page.waitForURL("**/today");
        hands.past();
    }

    private void findAndTake() {
        page.reload();
        hands.toName("Cliënten").press("Enter");
        page.waitForURL("**/caseload");
        hands.past().to("searchText").type(name).press("Enter");
        page.waitForURL("**/caseload/search*");
        hands.past().toName("Annie " + name).press("Enter");
        page.waitForURL("**/referrals/*");
        hands.past().toName("Zelf oppakken").press("Enter");
        page.waitForURL("**?done");
        assertThat(page.locator("main [role=status]").first()).hasText("Gedaan: Toewijzen.");
    }

    /** From the top of the case to a part of it, by the list of parts. */
    private void part(String title, String anchor) {
        hands.past().toName(title).press("Enter").goesOnIn("#" + anchor);
    }

    private void attempt() {
        part("Gesprekken", "conversations");
        hands.toName("Niet bereikt? Leg het vast").press("Enter");
        assertThat(page.locator("#conversations details.wor-quick")).hasAttribute("open", "");
        hands.press("Tab").press("Escape").seen();
        assertThat(page.locator("#conversations details.wor-quick")).not().hasAttribute("open", "");
        assertThat(page.locator("#conversations details.wor-quick > summary")).isFocused();
        hands.press("Enter").toName("Gebeld, geen gehoor").press("Enter");
        page.waitForURL("**#conversations");
        assertThat(page.locator("#conversations")).containsText("contactpoging");
    }

    private void conversation() {
        hands.goesOnIn("#conversations").toName("Gesprek vastleggen").press("Enter");
        page.waitForURL("**/conversations/new?kind=INTAKE");
        hands.past().to("contactKind").type("kennis");
        assertThat(page.locator("#contactKind")).hasValue("INTAKE");
        hands.to("note").type("Mist haar man.").to("agreedText").type("Samen kijken bij de eettafel.");
        hands.to("agreedUntil")
                .type("31-12")
                .to("nextDay")
                .type("morgen")
                .to("nextTime")
                .type("10.30")
                .press("Enter");
        assertThat(page.locator("#faults")).isFocused();
        hands.seen().press("Tab").seen().press("Enter");
        assertThat(page.locator("#agreedNewGoal")).isFocused();
        hands.seen().type("Op zondag met iemand eten.").press("Enter");
        page.waitForURL("**#conversations");
        assertThat(page.locator("#conversations")).containsText("Mist haar man.");
        assertThat(page.locator("#appointments")).containsText("10:30");
        assertThat(page.locator("#plan")).containsText("Samen kijken bij de eettafel.");
        hands.goesOnIn("#conversations");
    }

    private void goal() {
        page.reload();
        hands.toName("Plan")
                .press("Enter")
                .goesOnIn("#plan")
                .toName("Doel vastleggen")
                .press("Enter");
        page.waitForURL("**/goals/new");
        hands.past().to("planText").type("Weer fietsen.").toName("Vastleggen").press("Enter");
        page.waitForURL("**#plan");
        assertThat(page.locator("#plan")).containsText("Weer fietsen.");
        hands.goesOnIn("#plan");
    }

    private void measurement() {
        page.navigate(page.url().replaceFirst("[?#].*", ""));
        part("Metingen", "measurements");
        hands.toName("Invullen: Spinnenweb Positieve Gezondheid").press("Enter");
        page.waitForURL("**/measurements/new*");
        hands.past();
        for (var item : new String[] {"BODY", "MIND", "MEANING", "QUALITY_OF_LIFE", "PARTICIPATION", "DAILY_LIFE"}) {
            hands.into("[name=score-" + item + "]")
                    .press("Space")
                    .press("ArrowRight")
                    .press("ArrowRight")
                    .seen();
        }
        hands.toName("Vastleggen").press("Enter");
        page.waitForURL("**#measurements");
        assertThat(page.locator("#web tbody tr")).hasCount(6);
        hands.goesOnIn("#measurements");
    }

    private void activity(String called) {
        hands.toName("Activiteit zoeken").press("Enter");
        page.waitForURL("**/activities");
        hands.past().to("q").type(called).press("Enter");
        page.waitForURL("**/activities?words=*");
        hands.past().toName(called + " voorstellen").press("Enter");
        page.waitForURL("**/placements/new*");
        hands.past().toName("Voorstellen").press("Enter");
        page.waitForURL("**#placements");
        assertThat(page.locator("#placements")).containsText(called);
        hands.goesOnIn("#placements");
    }

    private void feedback() {
        hands.toName("Terugkoppelen").press("Enter");
        page.waitForURL("**/feedback/new*");
        hands.past()
                .to("message")
                .type("Annie zoekt gezelschap. ")
                .toName("Versturen")
                .press("Enter");
        page.waitForURL("**#feedback");
        assertThat(page.locator("#feedback")).containsText("Annie zoekt gezelschap.");
    }

    private void caseload() {
        page.reload();
        hands.toName("Cliënten").press("Enter");
        page.waitForURL("**/caseload");
        hands.past().into("[data-rows]");
        var links = page.locator("[data-rows] > li > div:first-child > a");
        assertThat(links.first()).isFocused();
        hands.press("j").seen();
        assertThat(links.nth(1)).isFocused();
        hands.press("k").seen();
        assertThat(links.first()).isFocused();
        hands.press("ArrowDown").press("Enter");
        page.waitForURL("**/referrals/*");
        hands.past();
    }
}
