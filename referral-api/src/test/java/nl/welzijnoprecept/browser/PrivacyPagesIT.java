package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;

/** What whoever watches over privacy does with the pages. */
class PrivacyPagesIT extends BrowserTest {
    private String reference(String referral) {
        return owner.sql("select reference from referral where id = :id")
                .param("id", FullFile.id(referral))
                .query(String.class)
                .single();
    }

    private void find(Page page, String reference) {
        page.navigate("/access-log");
        page.fill("#reference", reference);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoek een dossier"))
                .click();
    }

    @Test
    void a_file_is_found_by_its_reference_and_its_log_read() {
        var referral = assigned(as("huisarts"), as("coach"));
        var page = signedIn("privacy");
        assertThat(page).hasURL("http://localhost:" + port + "/access-log");
        assertAccessible(page);
        find(page, reference(referral).toLowerCase(Locale.ROOT));
        assertThat(page).hasURL(Pattern.compile(".*/access-log\\?referral=" + FullFile.id(referral)));
        assertThat(page.locator("main")).containsText("Dossier " + reference(referral));
        assertThat(page.locator("tbody")).containsText("Fatima el Amrani");
        assertThat(page.locator("main")).not().containsText("Annie");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wie er keek, voor de cliënt"))
                .click();
        assertThat(page.locator("tbody")).containsText("Stichting Samen Verder");
        assertThat(page.locator("tbody")).not().containsText("Fatima");
        assertAccessible(page);
        assertFits(page);
    }

    @Test
    void what_somebody_did_in_a_file_within_a_minute_is_one_line_in_words() {
        var referral = assigned(as("huisarts"), as("coach"));
        var coach = as("coach");
        coach.get(referral);
        coach.get(referral + "/timeline");
        coach.get(referral + "/timeline");
        coach.get(referral + "/questions");
        coach.get(referral + "/conversations");
        owner.sql("update access_log set recorded_at = date_trunc('minute', recorded_at) + interval '7 seconds'"
                        + " where case_file_id = :id and role = 'COACH'")
                .param("id", FullFile.id(referral))
                .update();
        var page = signedIn("privacy");
        assertThat(page.locator("#professional option").first()).hasText("Iedereen");
        find(page, reference(referral));
        var coached = page.locator("tbody > tr", new Page.LocatorOptions().setHasText("Fatima el Amrani"))
                .first();
        assertThat(coached).containsText("tijdlijn gelezen (2×)");
        assertThat(coached.locator("details")).not().hasAttribute("open", "");
        coached.locator("summary").click();
        assertThat(coached.locator("li")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("tijdlijn gelezen")))
                .hasCount(2);
        assertThat(coached.locator("li").first()).containsText(":07");
        assertThat(page.locator("tbody")).containsText("verwijzing gewijzigd (toewijzen)");
        assertThat(page.locator("tbody")).not().containsText(Pattern.compile("[A-Z]{2}"));
        assertAccessible(page);
    }

    @Test
    void every_code_that_the_log_has_is_said_in_words() {
        FullFile.closed(as("huisarts"), as("coach"));
        var page = signedIn("privacy");
        page.locator("tbody summary").evaluateAll("all => all.forEach(each => { each.parentElement.open = true; })");
        assertThat(page.locator("tbody")).not().containsText(Pattern.compile("[A-Z]{2,}_|[(][A-Z]{3,}"));
    }

    @Test
    void of_a_file_elsewhere_it_is_not_told_that_it_is_there() {
        var elsewhere =
                as("huisarts").post("/api/v1/referrals", annieInLeiden()).header("Location");
        var page = signedIn("privacy");
        find(page, reference(elsewhere));
        assertThat(page.locator("main")).containsText("geen dossier met dit kenmerk");
        assertThat(page.locator("#reference")).hasValue(reference(elsewhere));
        assertThat(refused("case_file_id = '" + FullFile.id(elsewhere) + "'"))
                .containsExactly("POST /access-log/search");
        find(page, "WR-AAAA-AAA0");
        assertThat(refused("case_file_id is null and professional_id = '"
                        + as("privacy").get("/api/v1/me").id() + "'"))
                .contains("POST /access-log/search");
        for (var path :
                List.of("/retention/" + FullFile.id(elsewhere), "/access-log/" + UUID.randomUUID() + "/client-view")) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void the_log_is_filtered_and_a_wrong_day_is_told() {
        var page = signedIn("privacy", withoutScript());
        page.selectOption("#object", "REFERRAL_LIST");
        page.fill("#from", "31-2-2026");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tonen"))
                .click();
        assertThat(page.locator("#faults")).containsText("Dit is geen datum");
        assertThat(page.locator("#from")).hasValue("31-2-2026");
        page.fill("#from", "");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tonen"))
                .click();
        assertThat(page.locator("#object")).hasValue("REFERRAL_LIST");
    }

    @Test
    void what_is_destroyed_when_is_seen_and_kept_longer_for_a_reason() {
        var referral = FullFile.closed(as("huisarts"), as("coach"));
        FullFile.age(owner, referral, 11);
        var page = signedIn("privacy");
        page.navigate("/retention");
        assertAccessible(page);
        page.navigate("/retention?weeks=104");
        assertThat(page.locator("tbody")).containsText(reference(referral));
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.locator("tbody a", new Page.LocatorOptions().setHasText(reference(referral)))
                .first()
                .click();
        assertThat(page.locator("h1")).containsText(reference(referral));
        assertThat(page.url()).doesNotContain("WR-");
        page.fill("#until", "1-1-2001");
        page.fill("#reason", "Er loopt een klacht");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Langer bewaren"))
                .click();
        assertThat(page.locator("#faults")).containsText("Deze dag is voorbij");
        assertThat(page.locator("#reason")).hasValue("Er loopt een klacht");
        assertAccessible(page);
        assertFits(page);
        page.fill("#holdReason", "De rechter heeft erom gevraagd");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Niets vernietigen"))
                .click();
        assertThat(page.locator("main")).containsText("De rechter heeft erom gevraagd");
        assertThat(page.locator("main")).containsText("Mag niet weg");
        assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dit hoeft niet meer"))
                .click();
        assertThat(page.locator("main")).not().containsText("De rechter");
        page.navigate("/retention/receipts");
        assertAccessible(page);
        assertFits(page);
    }

    @Test
    void a_request_is_recorded_extended_and_decided() {
        var referral = assigned(as("huisarts"), as("coach"));
        var page = signedIn("privacy");
        find(page, reference(referral));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verzoek van deze cliënt vastleggen"))
                .click();
        page.fill("#explanation", "Mevrouw wil weten wat er staat");
        page.click("main button[type=submit]");
        assertThat(page.locator("#kind-faults")).isVisible();
        assertThat(page.locator("#explanation")).hasValue("Mevrouw wil weten wat er staat");
        assertAccessible(page);
        page.getByLabel("inzage").check();
        page.getByLabel("persoonlijk bekend").check();
        page.click("main button[type=submit]");
        assertThat(page).hasURL(Pattern.compile(".*/client-requests/[0-9a-f-]{36}"));
        assertThat(page.locator("main")).containsText("Mevrouw wil weten wat er staat");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        var export = page.waitForDownload(
                () -> page.getByText("Alles wat er over de cliënt staat").click());
        assertThat(export.suggestedFilename()).isEqualTo("dossier.html");
        page.fill("#extensionReason", "Het dossier is groot");
        page.getByText("Twee maanden langer nemen").click();
        assertThat(page.locator("main")).containsText("Het dossier is groot");
        page.fill("#reason", "Mevrouw kreeg een afdruk");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Beslissen"))
                .click();
        assertThat(page.locator("#outcome-faults")).isVisible();
        assertThat(page.locator("#reason")).hasValue("Mevrouw kreeg een afdruk");
        page.getByLabel("toegewezen", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Beslissen"))
                .click();
        assertThat(page.locator("#decision-title")).hasCount(0);
        assertAccessible(page);
        page.navigate("/client-requests");
        assertAccessible(page);
        page.navigate("/client-requests?all=true");
        assertThat(page.locator("main")).containsText("toegewezen");
        assertFits(page);
    }

    @Test
    void why_nothing_can_be_destroyed_is_told() {
        var request = FullFile.asked(as("privacy"), "ERASURE", assigned(as("huisarts"), as("coach")));
        as("privacy").post(request + "/decision", Map.of("outcome", "GRANTED", "reason", "Zij wil het niet meer"));
        var page = signedIn("privacy");
        page.navigate(request.replace("/api/v1", ""));
        page.check("#sure");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("vernietigen"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("een afgesloten verwijzing");
        assertAccessible(page);
    }

    @Test
    void these_pages_are_for_the_privacy_officer_only() {
        var page = signedIn("coordinator");
        for (var path : new String[] {"/access-log", "/retention", "/client-requests", "/client-requests/new"}) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(403);
        }
    }

    private List<String> refused(String which) {
        return owner.sql("select detail from access_log where outcome = 'REFUSED' and " + which)
                .query(String.class)
                .list();
    }
}
