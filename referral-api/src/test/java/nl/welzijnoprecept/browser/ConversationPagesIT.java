package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ConversationBodies;
import org.junit.jupiter.api.Test;

/** Recording conversations by the pages: nothing typed is lost, whatever happens to the connection or to the window. */
class ConversationPagesIT extends BrowserTest {
    private static final Pattern KEPT = Pattern.compile(".*Concept bewaard om \\d\\d:\\d\\d");

    @Test
    void a_conversation_and_the_next_appointment_are_recorded_in_one_go() {
        var page = signedIn("coach");
        var path = referral();
        page.navigate(path + "/conversations/new?kind=INTAKE");
        assertAccessible(page);
        page.fill("#note", "Mist haar man, vooral in het weekend.");
        page.fill("#satisfiedWhen", "Als ik op zondag iemand heb om mee te eten.");
        page.fill("#contactMinutes", "50");
        page.fill("#agreedText", "Samen kijken bij de eettafel.");
        page.fill("#agreedUntil", "31-12");
        button(page, "Vastleggen");
        assertThat(page.locator("#faults")).containsText("Nieuw doel: Schrijf op voor welk doel dit is.");
        assertThat(page.locator("#agreedText")).hasValue("Samen kijken bij de eettafel.");
        assertAccessible(page);
        page.fill("#agreedNewGoal", "Op zondag met iemand eten.");
        page.fill("#nextDay", "ma 11 januari 2027");
        page.fill("#nextTime", "10.30");
        page.fill("#nextPlace", "Wijkhuis, kamer 2");
        button(page, "Vastleggen");
        page.waitForURL("**#conversations");
        assertThat(page.locator("#conversations")).containsText("Mist haar man");
        assertThat(page.locator("#conversations")).containsText("50 minuten");
        assertThat(page.locator("#appointments")).containsText("Wijkhuis, kamer 2");
        assertThat(page.locator("#appointments")).containsText("11 januari 2027, 10:30");
        assertThat(page.locator("#plan")).containsText("Op zondag met iemand eten.");
        assertThat(page.locator("#plan")).containsText("Samen kijken bij de eettafel.");
        assertThat(page.locator("#plan")).containsText("uiterlijk 31 december");
        assertThat(page.locator("#conversations")).not().containsText("concept");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    @Test
    void how_a_moment_is_understood_is_said_before_it_is_sent() {
        var page = signedIn("coach");
        page.navigate(referral() + "/appointments/new");
        var understood = page.locator(".wor-understood").first();
        page.fill("#nextDay", "overmorgen");
        page.fill("#nextTime", "3 uur");
        page.locator("#nextTime").blur();
        assertThat(understood).containsText(", 15:00.");
        assertAccessible(page);
        page.fill("#nextTime", "03:00");
        page.locator("#nextTime").blur();
        assertThat(understood).containsText(", 03:00. Dat is in de avond of nacht. Klopt het?");
        page.fill("#nextTime", "straks");
        page.locator("#nextTime").blur();
        assertThat(understood).isEmpty();
    }

    @Test
    void what_is_agreed_on_is_kept_while_it_is_typed_and_is_for_a_goal_that_there_is() {
        var path = referral();
        as("coach").post("/api/v1" + path + "/goals", Map.of("text", "Weer fietsen."));
        var page = signedIn("coach");
        page.navigate(path + "/conversations/new");
        page.fill("#agreedText", "De fiets nakijken.");
        page.selectOption("#agreedBy", "OTHER");
        page.fill("#nextDay", "morgen");
        page.fill("#nextTime", "9 uur");
        assertThat(page.locator("[data-kept]")).hasText(KEPT);
        var later = tab(page);
        later.navigate(path + "/conversations/new");
        assertThat(later.locator("#agreedText")).hasValue("De fiets nakijken.");
        assertThat(later.locator("#agreedBy")).hasValue("OTHER");
        assertThat(later.locator("#nextDay")).hasValue("morgen");
        assertThat(later.locator("#nextTime")).hasValue("9 uur");
        assertThat(later.locator("#agreedGoal option:checked")).hasText("Weer fietsen.");
        button(later, "Vastleggen");
        later.waitForURL("**#conversations");
        assertThat(later.locator("#plan")).containsText("De fiets nakijken.");
        assertThat(later.locator("#plan")).containsText("iemand anders");
        assertThat(later.locator("#appointments")).containsText("09:00");
    }

    @Test
    void an_attempt_takes_two_clicks() {
        var page = signedIn("coach");
        page.navigate(referral());
        page.click("#conversations summary");
        button(page, "Gebeld, geen gehoor");
        assertThat(page.locator("#conversations")).containsText("contactpoging");
        assertThat(page.locator("#conversations")).containsText("niet gesproken");
    }

    @Test
    void nothing_is_sent_without_a_connection_and_all_that_was_typed_stays() {
        var page = signedIn("coach");
        page.navigate(referral() + "/conversations/new");
        page.fill("#note", "Deel een.");
        assertThat(page.locator("[data-kept]")).hasText(KEPT);
        page.context().setOffline(true);
        page.fill("#note", "Deel een, en deel twee.");
        button(page, "Vastleggen");
        assertThat(page.locator("#no-connection")).isFocused();
        assertAccessible(page);
        page.context().setOffline(false);
        assertThat(page.locator("[data-kept]")).hasText(KEPT);
        button(page, "Vastleggen");
        page.waitForURL("**#conversations");
        assertThat(page.locator("#conversations")).containsText("en deel twee");
    }

    @Test
    void what_was_written_in_a_case_that_went_to_another_is_there_to_copy() {
        var path = referral();
        var page = signedIn("coach");
        page.navigate(path + "/conversations/new");
        page.fill("#note", "Zij wil graag zingen.");
        var other = as("coach-2").get("/api/v1/me").id();
        assertThat(CaseSteps.step(
                                as("coordinator"),
                                "/api/v1" + path,
                                Map.of("step", "REASSIGN", "coachId", other, "reason", "Vakantie"))
                        .status())
                .isEqualTo(201);
        button(page, "Vastleggen");
        assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
        assertThat(page.locator("main")).containsText("Zij wil graag zingen.");
        assertAccessible(page);
    }

    @Test
    void a_note_outlives_a_lost_connection_and_a_closed_window() {
        var page = signedIn("coach");
        var path = referral();
        page.navigate(path + "/conversations/new");
        page.context().setOffline(true);
        page.fill("#note", "Getypt in de lift.");
        assertThat(page.locator("[data-kept]")).containsText("Geen verbinding");
        page.fill("#note", "Getypt in de lift, en verder.");
        page.context().setOffline(false);
        assertThat(page.locator("[data-kept]")).hasText(KEPT);
        page.waitForTimeout(1_500);
        var later = tab(page);
        page.close();
        later.navigate(path + "/conversations/new");
        assertThat(later.locator("#note")).hasValue("Getypt in de lift, en verder.");
        assertThat(later.locator("[data-kept]")).containsText("nog niet vastgelegd");
        button(later, "Vastleggen");
        later.waitForURL("**#conversations");
        assertThat(later.locator("#conversations")).containsText("en verder");
        assertThat(later.locator("#conversations")).not().containsText("Verder met uw concept");
    }

    @Test
    void two_windows_on_one_draft_lose_nothing() {
        var first = signedIn("coach");
        var path = referral();
        first.navigate(path + "/conversations/new");
        first.fill("#note", "Samen begonnen.");
        assertThat(first.locator("[data-kept]")).hasText(KEPT);
        var second = tab(first);
        second.navigate(path + "/conversations/new");
        assertThat(second.locator("#note")).hasValue("Samen begonnen.");
        first.fill("#note", "In het eerste venster.");
        assertThat(first.locator("[data-kept]")).hasText(KEPT);
        first.waitForTimeout(2_500);
        second.fill("#note", "In het tweede venster.");
        assertThat(second.locator("[data-kept]")).containsText("een eigen concept");
        var later = tab(first);
        later.navigate(path);
        assertThat(later.locator("#conversations").getByText("Verder met uw concept"))
                .hasCount(2);
        button(second, "Vastleggen");
        second.waitForURL("**#conversations");
        assertThat(second.locator("#conversations").getByText("Verder met uw concept"))
                .hasCount(1);
        button(first, "Vastleggen");
        first.waitForURL("**#conversations");
        assertThat(first.locator("#conversations")).containsText("In het eerste venster.");
        assertThat(first.locator("#conversations")).containsText("In het tweede venster.");
    }

    @Test
    void it_works_without_script_too_and_errors_keep_what_was_typed() {
        var page = signedIn("coach", withoutScript());
        var path = referral();
        page.navigate(path + "/conversations/new");
        page.fill("#note", "Eerst een deel.");
        button(page, "Bewaar als concept");
        assertThat(page.locator("#note")).hasValue("Eerst een deel.");
        page.fill("#contactMinutes", "lang");
        page.fill("#heldDay", "");
        page.fill("#heldTime", "");
        button(page, "Vastleggen");
        assertThat(page.locator("#faults")).containsText("Schrijf een getal");
        assertThat(page.locator("#faults")).containsText("Dag: Vul dit in.");
        assertThat(page.locator("#note")).hasValue("Eerst een deel.");
        page.fill("#contactMinutes", "20");
        page.fill("#heldDay", "2-3-2026");
        page.fill("#heldTime", "1030");
        button(page, "Vastleggen");
        assertThat(page.locator("#conversations")).containsText("Eerst een deel.");
        assertThat(page.locator("#conversations")).containsText("Klopt de dag?");
    }

    @Test
    void a_very_long_note_arrives() {
        var page = signedIn("coach", withoutScript());
        var path = referral();
        page.navigate(path + "/conversations/new");
        page.fill("#note", "é".repeat(99_000));
        button(page, "Vastleggen");
        assertThat(page.locator("#conversations")).containsText("é".repeat(1_000));
    }

    @Test
    void a_correction_leaves_the_old_version_readable_and_the_author_says_who_reads_it() {
        var path = referral();
        as("coach").post("/api/v1" + path + "/conversations", ConversationBodies.intake());
        var page = signedIn("coach");
        page.navigate(path);
        page.locator("#conversations")
                .getByText("kennismaking", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        link(page, "Verslag verbeteren");
        assertAccessible(page);
        page.fill("#note", "Mist haar zus.");
        button(page, "Vastleggen");
        assertThat(page.locator("#faults")).containsText("Waarom verbetert u dit?");
        page.fill("#amendReason", "Verkeerd verstaan.");
        button(page, "Vastleggen");
        page.waitForURL(Pattern.compile(".*/conversations/[0-9a-f-]{36}"));
        assertThat(page.locator("main")).containsText("Mist haar man, vooral in het weekend.");
        assertThat(page.locator("main")).containsText("Verkeerd verstaan.");
        link(page, "Verslag aanvullen");
        page.fill("#note", "Zij belt zondag.");
        button(page, "Vastleggen");
        assertThat(page.locator("main")).containsText("Zij belt zondag.");
        button(page, "Alleen voor mij");
        assertThat(page.locator("main")).containsText("Alleen wie het schreef");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    @Test
    void appointments_are_made_moved_and_called_off() {
        var path = referral();
        var page = signedIn("coach");
        page.navigate(path);
        link(page, "Afspraak maken");
        assertAccessible(page);
        button(page, "Vastleggen");
        assertThat(page.locator("#faults")).containsText("Dag: Vul dit in.");
        page.fill("#nextDay", "vr 11-2-2027");
        page.fill("#nextTime", "1030");
        button(page, "Vastleggen");
        assertThat(page.locator("#nextDay-faults")).containsText("de dag van de week klopt niet");
        page.fill("#nextDay", "do 11-2-2027");
        button(page, "Vastleggen");
        page.waitForURL("**#appointments");
        assertThat(page.locator("#appointments")).containsText("11 februari 2027, 10:30");
        link(page, "Verzetten");
        page.fill("#nextDay", "12 feb 2027");
        button(page, "Vastleggen");
        page.waitForURL("**#appointments");
        assertThat(page.locator("#appointments")).containsText("12 februari 2027, 10:30");
        page.navigate("/agenda?from=2027-02-12");
        assertThat(page.locator("main")).containsText("12 februari 2027");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.navigate(path);
        page.click("#appointments summary >> nth=0");
        button(page, "door de cliënt");
        page.waitForURL("**#appointments");
        assertThat(page.locator("#appointments")).containsText("Er staat geen afspraak.");
    }

    @Test
    void somebody_elses_case_is_not_there() {
        var path = referral();
        var page = signedIn("coach-elders");
        for (var each : new String[] {"/conversations/new", "/appointments/new"}) {
            assertThat(page.navigate(path + each).status()).isEqualTo(404);
        }
    }

    private String referral() {
        return CaseSteps.assigned(as("huisarts"), as("coach")).replace("/api/v1", "");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
