package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.activityBody;
import static nl.welzijnoprecept.support.PlacementCases.told;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding an activity, taking it further in a case, and keeping the directory up to date. */
class ActivityPagesIT extends BrowserTest {
    /** A case of the coach's; answers its path as a page. */
    private String annie() {
        var referral = as("huisarts").post("/api/v1/referrals", told()).header("Location");
        CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        return referral.replaceFirst(".*/api/v1", "");
    }

    private String name(String activity) {
        return as("coach")
                .get("/api/v1/activities/" + activity)
                .json()
                .get("name")
                .asString();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void look(Page page) {
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.setViewportSize(1366, 768);
    }

    @ParameterizedTest
    @CsvSource({
        "coach, /activities",
        "coordinator, /activities/kept",
        "coordinator, /activities/kept?over=true",
        "coordinator, /activities/new",
        "coordinator, /gaps",
        "coordinator, /gaps?status=CLOSED",
        "coordinator, /coverage",
        "aanbieder, /activities/kept"
    })
    void everybody_can_use_each_page(String persona, String path) {
        var page = signedIn(persona);
        assertThat(page.navigate(path).status()).isEqualTo(200);
        look(page);
    }

    @Test
    void words_are_found_and_stay_out_of_the_address() {
        var found = activity(as("aanbieder"), 3);
        var page = signedIn("coach", withoutScript());
        page.navigate("/activities");
        page.fill("#q", name(found));
        press(page, "Zoeken");
        assertThat(page.locator("main h3")).hasText(name(found));
        assertThat(page.locator("main li")).containsText("3 plekken vrij");
        assertThat(page.locator("main li")).containsText("nooit gecontroleerd");
        assertThat(page.url()).doesNotContain("Proefgroep");
        follow(page, name(found));
        assertThat(page.locator("h1")).hasText(name(found));
        page.goBack();
        assertThat(page.locator("#q")).hasValue(name(found));
    }

    @Test
    void what_cannot_be_is_told_and_kept() {
        var page = signedIn("coach");
        page.navigate("/activities");
        page.fill("#near", "0000");
        press(page, "Zoeken");
        assertThat(page.locator("main [role=alert]")).containsText("vier cijfers van een postcode");
        assertThat(page.locator("#near")).hasValue("0000");
        look(page);
    }

    @Test
    void an_activity_is_found_for_somebody_and_taken_to_its_end() {
        var activity = activity(as("aanbieder"), 1);
        var page = signedIn("coach");
        var annie = annie();
        page.navigate(annie);
        assertThat(page.locator("#placements")).containsText("nog geen activiteit voorgesteld");
        follow(page, "Activiteit zoeken");
        assertThat(page.locator("#near")).hasValue("3431");
        assertThat(page.locator("main h2").first()).hasText("In de wijk");
        look(page);
        page.fill("#q", name(activity));
        press(page, "Zoeken");
        assertThat(page.url()).matches(".*" + annie + "/activities\\?words=[0-9a-f-]{36}");
        follow(page, "Voorstellen");
        look(page);
        page.fill("#needToKnow", "Komt met de regiotaxi");
        press(page, "Voorstellen");
        assertThat(page.locator("#placements")).containsText("voorgesteld");
        press(page, "Wil meedoen");
        assertThat(page.locator("#placements")).containsText("gaat meedoen");
        follow(page, "Is begonnen");
        page.fill("#on", "32-13-2026");
        press(page, "Bewaren");
        assertThat(page.locator("#faults")).containsText("Dit is geen datum");
        assertThat(page.locator("#on")).hasValue("32-13-2026");
        look(page);
        page.fill("#on", today().toString());
        press(page, "Bewaren");
        assertThat(page.locator("#placements")).containsText("doet mee");
        follow(page, "Bezoek vastleggen");
        press(page, "Bewaren");
        assertThat(page.locator("#faults")).containsText("Kies of de cliënt er was");
        page.check("#presence-PRESENT");
        press(page, "Bewaren");
        assertThat(page.locator("main")).containsText("Komt met de regiotaxi");
        look(page);
        page.navigate(annie);
        assertThat(page.locator("#placements")).containsText("kwam 1 keer");
        follow(page, "Vragen na zes weken");
        page.check("#still-NO");
        press(page, "Bewaren");
        assertThat(page.locator("#faults")).containsText("Kies waarom het stopt");
        assertThat(page.locator("#still-NO")).isChecked();
        look(page);
        page.check("#reasonCode-NOT_FITTING");
        press(page, "Bewaren");
        assertThat(page.locator("main")).containsText("past niet");
        page.navigate(annie);
        assertThat(page.locator("#placements")).containsText("gestopt");
        look(page);
    }

    @Test
    void where_it_is_full_or_for_another_age_that_is_told_and_nothing_is_blocked() {
        var body = activityBody(1);
        body.put("maximumAge", 60);
        var activity = as("aanbieder").post("/api/v1/activities", body).id();
        var first = annie();
        var page = signedIn("coach");
        for (var each : List.of(first, annie())) {
            page.navigate(each + "/placements/new?activity=" + activity);
            assertThat(page.locator("main")).containsText("is 78 jaar");
            press(page, "Voorstellen");
            press(page, "Wil meedoen");
        }
        assertThat(page.locator("#placements")).containsText("nummer 1 op de wachtlijst");
        assertThat(page.locator("#placements")).containsText("voor een andere leeftijd");
        page.navigate("/activities/" + activity);
        assertThat(page.locator("main")).containsText("vol, 1 wacht");
        look(page);
        page.navigate(first);
        follow(page, "Stoppen");
        page.check("#reasonCode-MOVED");
        press(page, "Bewaren");
        page.navigate(first + "/placements/new?activity=" + activity);
        assertThat(page.locator("main")).containsText("Alle plekken zijn bezet");
    }

    @Test
    void others_know_what_the_client_wants_and_a_buddy_comes_along() {
        var page = signedIn("coach");
        var annie = annie();
        page.navigate(annie + "/placements/new?activity=" + activity(as("aanbieder"), 2));
        press(page, "Voorstellen");
        page.locator("#placements h3 a").click();
        page.fill("#needToKnow", "Hoort slecht");
        press(page, "Bewaren");
        assertThat(page.locator("#needToKnow")).hasValue("Hoort slecht");
        page.locator("#needToKnow").evaluate("(field, text) => { field.value = text; }", "Lang. ".repeat(60));
        press(page, "Bewaren");
        assertThat(page.locator("#sharing")).containsText("Dit is te lang");
        assertThat(page.locator("#needToKnow")).hasValue("Lang. ".repeat(60).strip());
        assertAccessible(page);
        press(page, "Laten meegaan");
        assertThat(page.locator("main")).containsText("samen met Wil Brouwer");
        press(page, "Gaat niet meer mee");
        assertThat(page.locator("main")).containsText("Er gaat niemand mee");
    }

    @Test
    void what_is_not_there_is_recorded_and_closed_when_something_comes() {
        var wanted = "Een schaakclub " + System.nanoTime();
        var page = signedIn("coach");
        var annie = annie();
        page.navigate(annie + "/activities");
        follow(page, "Vastleggen wat er ontbreekt");
        page.fill("#text", wanted);
        press(page, "Bewaren");
        assertThat(page.locator("#faults")).containsText("Kies waar het bij helpt");
        assertThat(page.locator("#text")).hasValue(wanted);
        look(page);
        page.selectOption("#dimension", "PARTICIPATION");
        press(page, "Bewaren");
        assertThat(page.locator("#gaps")).containsText(wanted);

        activity(as("aanbieder"), 5);
        var coordinator = signedIn("coordinator");
        coordinator.navigate("/gaps");
        coordinator
                .locator("main li", new Page.LocatorOptions().setHasText(wanted))
                .getByRole(AriaRole.LINK)
                .click();
        look(coordinator);
        press(coordinator, "Bewaren");
        assertThat(coordinator.locator("main [role=alert]")).containsText("Kies welke activiteit er kwam");
        coordinator.locator("input[name=activityId]").first().check();
        press(coordinator, "Bewaren");
        assertThat(coordinator.getByText(wanted)).hasCount(0);
        page.reload();
        assertThat(page.locator("#gaps")).containsText("opgelost");
    }

    @Test
    void an_activity_is_added_changed_and_said_to_be_right_in_one_tap() {
        var page = signedIn("coordinator", withoutScript());
        page.navigate("/activities/new");
        var name = "Een heel lange naam voor een activiteit ".repeat(3) + System.nanoTime();
        page.fill("#name", name);
        page.fill("#capacity", "veel");
        press(page, "Bewaren");
        assertThat(page.locator("#faults")).containsText("Kruis ten minste een ding aan");
        assertThat(page.locator("#faults")).containsText("Schrijf een getal");
        assertThat(page.locator("#name")).hasValue(name);
        page.check("#dimension-MIND");
        page.fill("#capacity", "12");
        page.uncheck("#checked");
        press(page, "Bewaren");
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("main")).containsText("nooit gecontroleerd");
        page.navigate("/activities/kept");
        press(page, "Alles klopt nog: " + name);
        assertThat(page.locator("[role=status]").first()).containsText("vandaag is gecontroleerd");
    }

    @Test
    void whoever_was_overtaken_keeps_what_was_typed() {
        var activity = activity(as("aanbieder"), 3);
        var page = signedIn("aanbieder");
        page.navigate("/activities/" + activity + "/edit");
        var other = tab(page);
        other.navigate(page.url());
        other.fill("#place", "Kringplein 4");
        press(other, "Bewaren");
        page.fill("#place", "Dorpsstraat 1");
        press(page, "Bewaren");
        assertThat(page.locator("main [role=alert]").first()).containsText("Iemand anders wijzigde");
        assertThat(page.locator("#place")).hasValue("Dorpsstraat 1");
        look(page);
        page.selectOption("#status", "DEFUNCT");
        press(page, "Bewaren");
        assertThat(page.locator("main")).containsText("gestopt");
        assertThat(page.locator("main")).containsText("Dorpsstraat 1");
    }

    @Test
    void what_is_not_theirs_is_not_there_for_them() {
        var annie = annie();
        var activity = activity(as("aanbieder"), 3);
        var elsewhere = signedIn("coach-elders");
        assertThat(elsewhere.navigate(annie + "/activities").status()).isEqualTo(404);
        assertThat(elsewhere
                        .navigate(annie + "/placements/new?activity=" + activity)
                        .status())
                .isEqualTo(404);
        assertThat(elsewhere.navigate(annie + "/gaps/new").status()).isEqualTo(404);
        assertThat(elsewhere.navigate("/activities/" + activity + "/edit").status())
                .isEqualTo(403);
        assertThat(elsewhere.navigate("/gaps").status()).isEqualTo(403);
        assertThat(elsewhere.navigate("/activities/kept").status()).isEqualTo(403);
    }
}
