package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The page of a case for who works on it, and the steps that are taken there. */
class CasePagesIT extends BrowserTest {

    @Test
    void a_coach_sees_who_it_is_what_they_said_whose_turn_it_is_and_every_part() {
        var page = opened("coach", assigned());
        assertThat(page.locator(".wor-casehead")).containsText("jaar (2 maart 1948)");
        assertThat(page.locator(".wor-casehead blockquote")).containsText("zie ik bijna niemand");
        assertThat(page.locator(".wor-casehead a[href^='tel:']")).hasAttribute("href", "tel:0612345678");
        assertThat(page.locator(".wor-case-now")).containsText("Aan zet: u");
        assertThat(page.locator(".wor-clocks")).containsText("Eerste contact");
        page.click(".wor-onpage a[href='#timeline']");
        assertThat(page.locator("#timeline")).isInViewport();
        assertThat(page.locator("#timeline")).containsText("Stap: Toewijzen");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        assertAccessible(page);
    }

    @Test
    void all_that_a_page_shows_of_a_case_is_one_look() {
        var referral = assigned();
        var page = signedIn("coach");
        var before = lines(referral);
        page.navigate(referral);
        assertThat(lines(referral)).isGreaterThan(before + 5);
        assertThat(transactionsAfter(referral, before)).isEqualTo(1);
    }

    private long lines(String referral) {
        return owner.sql("select count(*) from access_log where case_file_id = :file")
                .param("file", FullFile.id(referral))
                .query(Long.class)
                .single();
    }

    private long transactionsAfter(String referral, long lines) {
        return owner.sql("""
                        select count(distinct l.made_by) from (
                            select xmin::text as made_by from access_log where case_file_id = :file order by id offset :lines) l""")
                .param("file", FullFile.id(referral))
                .param("lines", lines)
                .query(Long.class)
                .single();
    }

    @Test
    void in_the_dark_everything_can_be_read() {
        var referral = assigned();
        var page = signedIn("coach", dark());
        page.navigate(referral);
        assertAccessible(page);
        page.navigate(referral + "/steps/PAUSE");
        assertAccessible(page);
    }

    @Test
    void a_coach_takes_a_case_and_takes_that_back_also_without_script() {
        var page = signedIn("coach", withoutScript());
        page.navigate(submitted());
        press(page, "Zelf oppakken");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Gedaan: Toewijzen.");
        assertThat(page.locator(".wor-casehead")).containsText("Toegewezen");
        press(page, "Laatste stap ongedaan maken");
        assertThat(page.locator(".wor-casehead")).containsText("Aangemeld");
        assertThat(page.locator("#history")).containsText("Ongedaan maken");
    }

    @Test
    void a_coordinator_chooses_a_coach_and_sees_why() {
        var page = opened("coordinator", submitted());
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Toewijzen").setExact(true))
                .click();
        assertThat(page.locator("#stepCoachId")).containsText("cliënten");
        assertAccessible(page);
        press(page, "Toewijzen");
        assertThat(page.locator("#stepCoachId-faults")).hasText("Kies een coach.");
        page.locator("#stepCoachId label", new Page.LocatorOptions().setHasText("Fatima"))
                .click();
        press(page, "Toewijzen");
        assertThat(page.locator(".wor-case-now")).containsText("Fatima el Amrani");
        assertAccessible(page);
    }

    @Test
    void what_is_wrong_is_said_beside_it_and_nothing_typed_is_lost() {
        var page = opened("coach", assigned() + "/steps/PAUSE");
        page.fill("#stepReason", "Zij is bij haar zus.");
        page.fill("#stepUntil", "31-2-2027");
        press(page, "Pauzeren");
        assertThat(page.locator("#stepUntil-faults")).containsText("geen datum");
        assertThat(page.locator("#stepReason")).hasValue("Zij is bij haar zus.");
        assertAccessible(page);
        page.fill("#stepUntil", "1-1-2020");
        page.check("#code-HOLIDAY");
        press(page, "Pauzeren");
        assertThat(page.locator("#stepUntil-faults")).hasText("Deze dag is al voorbij.");
        assertThat(page.locator("#code-HOLIDAY")).isChecked();
        page.fill("#stepUntil", today().plusDays(20).toString());
        press(page, "Pauzeren");
        assertThat(page.locator(".wor-casehead")).containsText("Gepauzeerd");
        assertThat(page.locator("#history")).containsText("Zij is bij haar zus.");
        press(page, "Hervatten");
        assertThat(page.locator(".wor-casehead")).containsText("Toegewezen");
    }

    @Test
    void what_has_to_happen_first_is_said() {
        var referral = assigned();
        var page = opened("coach", referral);
        assertThat(page).hasTitle(Pattern.compile("^WR-.*"));
        assertThat(page.locator(".wor-steps .utrecht-button--primary-action, .wor-steps [class*=link--primary]"))
                .hasCount(0);
        var start = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Begeleiding beginnen"));
        assertThat(start).hasAccessibleDescription("Eerst nodig: een kennismakingsgesprek");
        start.click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("een kennismakingsgesprek");
        assertThat(page.locator("main form")).hasCount(0);
        assertAccessible(page);
        page.getByText("Leg eerst het kennismakingsgesprek vast").click();
        assertThat(page.locator("#contactKind")).hasValue("INTAKE");
        as("coach").post("/api/v1" + referral + "/conversations", intake());
        page.navigate(referral);
        press(page, "Begeleiding beginnen");
        assertThat(page.locator(".wor-casehead")).containsText("In begeleiding");
    }

    @Test
    void who_was_overtaken_hears_so_and_keeps_what_they_typed() {
        var referral = assigned();
        var page = opened("coach", referral + "/steps/PAUSE");
        page.check("#code-ILLNESS");
        page.fill("#stepUntil", today().plusDays(9).toString());
        page.fill("#stepReason", "Griep");
        var coach = as("coach");
        coach.post("/api/v1" + referral + "/conversations", intake());
        CaseSteps.step(coach, "/api/v1" + referral, Map.of("step", "START"));
        press(page, "Pauzeren");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Het is nu: In begeleiding");
        assertThat(page.locator("#stepReason")).hasValue("Griep");
        press(page, "Pauzeren");
        assertThat(page.locator(".wor-casehead")).containsText("Gepauzeerd");
    }

    @Test
    void a_step_that_is_not_possible_any_more_says_what_is() {
        var page = opened("coach", assigned() + "/steps/COMPLETE");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Deze stap kan nu niet");
        assertThat(page.locator("main")).containsText("Begeleiding beginnen");
        assertAccessible(page);
    }

    @Test
    void a_closed_case_offers_only_what_is_left() {
        var referral = assigned();
        var coach = as("coach");
        coach.post("/api/v1" + referral + "/conversations", intake());
        CaseSteps.step(coach, "/api/v1" + referral, Map.of("step", "START"));
        var page = opened("coach", referral);
        page.click(".wor-steps > a[href$='COMPLETE']");
        press(page, "Afronden");
        assertThat(page.locator("#stepOutcome-faults")).hasText("Kies een uitkomst.");
        page.check("#outcome-OWN_STRENGTH");
        page.check("#verdict-PARTLY");
        press(page, "Afronden");
        assertThat(page.locator(".wor-case-now")).containsText("deels gelukt");
        assertThat(page.locator(".wor-steps")).containsText("Heropenen");
        assertThat(page.locator(".wor-steps")).not().containsText("Pauzeren");
        assertThat(page.locator(".wor-case-now")).containsText("De verwijzer moet nog horen hoe het afliep");
        assertThat(page.locator(".wor-case-now")).not().containsText("Niemand hoeft nu iets te doen");
        page.navigate(referral + "/conversations/new?empty=");
        assertThat(page.locator("#contactKind")).isVisible();
        assertThat(page.locator("#agreedText, #nextDay")).hasCount(0);
        page.navigate(referral);
        assertAccessible(page);
        for (var form : List.of("/goals/new", "/appointments/new", "/gaps/new")) {
            assertThat(page.locator("a[href*='" + form + "']")).hasCount(0);
            assertThat(page.navigate(referral + form).status()).isEqualTo(409);
            assertThat(page.locator("h1")).hasText("De begeleiding is afgesloten");
        }
        assertAccessible(page);
    }

    @Test
    void a_referrer_takes_back_what_was_sent_by_mistake() {
        var page = opened("huisarts", submitted());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Foutief ingevoerd"))
                .click();
        page.fill("#stepReason", "Verkeerde patiënt gekozen");
        press(page, "Foutief ingevoerd");
        assertThat(page.locator("main")).containsText("was een vergissing");
        assertAccessible(page);
    }

    @Test
    void what_the_client_permits_is_recorded_and_taken_back() {
        var page = opened("coach", assigned());
        page.click("#permission a >> nth=0");
        assertAccessible(page);
        page.check("#shareCaseReview");
        press(page, "Vastleggen");
        assertThat(page.locator("#agreed-faults")).isVisible();
        assertThat(page.locator("#shareCaseReview")).isChecked();
        page.check("#agreed");
        assertThat(page.locator("#shareFeedback-faults")).isVisible();
        page.check("#shareFeedback");
        page.check("#shareActivity");
        press(page, "Vastleggen");
        assertThat(page.locator("#permission")).not().containsText("overleggen met anderen: geen toestemming");
        page.click("#permission a:has-text('trekt iets in')");
        press(page, "Vastleggen");
        assertThat(page.locator("#withdrawn-faults")).hasText("Kruis aan wat niet meer mag.");
        assertAccessible(page);
        page.check("#withdraw-FEEDBACK");
        press(page, "Vastleggen");
        assertThat(page.locator("#permission")).containsText("terugkoppelen aan de verwijzer: geen toestemming");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
    }

    @Test
    void a_number_is_put_right_in_one_of_two_tabs_and_what_it_was_stays() {
        var page = opened("coach", assigned());
        var other = tab(page);
        page.click("#amendments a");
        other.navigate(page.url());
        page.fill("#phone", "0687654321");
        press(page, "Opslaan");
        assertThat(page.locator("#why-faults")).isVisible();
        assertThat(page.locator("#phone")).hasValue("0687654321");
        assertAccessible(page);
        page.fill("#why", "Nieuw nummer");
        press(page, "Opslaan");
        assertThat(page.locator("#amendments")).containsText("Was: 0612345678");
        assertThat(page.locator("#amendments")).containsText("Is nu: 0687654321");
        other.fill("#email", "annie@example.nl");
        other.fill("#why", "Zij mailt liever");
        press(other, "Opslaan");
        assertThat(other.getByRole(AriaRole.ALERT)).containsText("Iemand anders");
        assertThat(other.locator("#email")).hasValue("annie@example.nl");
    }

    @Test
    void a_file_is_closed_to_all_but_a_few() {
        var page = opened("coach", assigned());
        page.click("#restriction a");
        assertAccessible(page);
        page.check("#restricted");
        press(page, "Opslaan");
        assertThat(page.locator("#whyRestricted-faults")).isVisible();
        page.fill("#whyRestricted", "Zij is de moeder van een collega");
        press(page, "Opslaan");
        assertThat(page.locator(".wor-casehead")).containsText("Afgeschermd");
        assertThat(page.locator("#restriction")).containsText("Alleen: Fatima el Amrani");
        assertAccessible(page);
        var coordinator = signedIn("coordinator");
        assertThat(coordinator.navigate(page.url().replaceFirst("[?#].*", "")).status())
                .isEqualTo(404);
    }

    @Test
    void a_case_of_somebody_else_is_not_there() {
        var referral = assigned();
        var page = signedIn("coach-2");
        assertThat(page.navigate(referral).status()).isEqualTo(404);
        assertThat(page.navigate(referral + "/steps/PAUSE").status()).isEqualTo(404);
        assertThat(page.navigate("/referrals/nonsense").status()).isEqualTo(404);
        assertThat(refused(referral)).containsExactlyInAnyOrder("GET /referrals/{}", "GET /referrals/{}/steps/{}");
    }

    @Test
    void a_name_of_eighty_letters_fits() {
        var body = annie();
        ((ObjectNode) body.get("client")).put("familyName", "A".repeat(80));
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        var page = signedIn("coach", phone());
        page.navigate(path(referral));
        assertFits(page);
    }

    private Page opened(String persona, String path) {
        var page = signedIn(persona);
        page.navigate(path);
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private String submitted() {
        return path(CaseSteps.submitted(as("huisarts")));
    }

    private String assigned() {
        return path(CaseSteps.assigned(as("huisarts"), as("coach")));
    }

    private static String path(String location) {
        return location.replaceFirst(".*/api/v1", "");
    }

    @Test
    void a_coach_can_tell_the_client_who_looked_and_end_a_colleagues_look() {
        var referral = assigned();
        var reason = Map.of(
                "referralId",
                referral.replace("/referrals/", ""),
                "reasonCode",
                "OTHER",
                "reason",
                "Zij belt over morgen");
        assertThat(as("coach-2").post("/api/v1/access-grants", reason).status()).isEqualTo(201);
        assertThat(as("coach-2").get("/api/v1" + referral).status()).isEqualTo(200);
        var page = opened("coach", referral);
        assertThat(page.locator("#access")).containsText("Stichting Samen Verder (welzijnscoach)");
        assertThat(page.locator("#access")).containsText("met een opgegeven reden");
        assertThat(page.locator("#access")).containsText("Zij belt over morgen");
        press(page, "Stop de inzage van Joost Bakker");
        assertThat(page.locator("#access")).containsText("Gestopt op");
        assertAccessible(page);
        assertThat(as("coach-2").get("/api/v1" + referral).status()).isEqualTo(404);
        page.navigate(referral + "/who-looked");
        assertThat(page.locator("main")).containsText("Huisartsenpraktijk De Linde (verwijzer)");
        assertThat(page.locator("main .wor-card")).not().containsText("Fatima");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        var coordinator = opened("coordinator", referral);
        assertThat(coordinator.locator("#access")).containsText("Stichting Samen Verder");
    }

    @Test
    void who_takes_a_case_after_a_colleague_did_hears_so() {
        var referral = submitted();
        var page = opened("coach-2", referral);
        CaseSteps.step(as("coach"), "/api/v1" + referral, Map.of("step", "ASSIGN"));
        press(page, "Zelf oppakken");
        assertThat(page).hasURL("http://localhost:" + port + "/queue");
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("collega")))
                .isVisible();
        assertThat(page.locator("main")).not().containsText("Fatima");
        assertAccessible(page);
        assertThat(refused(referral)).contains("POST /referrals/{}/steps/{}");
    }

    private List<String> refused(String referral) {
        return owner.sql("select detail from access_log where case_file_id = :file and outcome = 'REFUSED'")
                .param("file", FullFile.id(referral))
                .query(String.class)
                .list();
    }
}
