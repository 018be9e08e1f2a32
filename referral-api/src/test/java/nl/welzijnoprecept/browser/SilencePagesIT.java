package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.support.ReferralBodies.annie;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The pages of a case whose client does not let the practice hear how it goes. */
class SilencePagesIT extends BrowserTest {
    private static final Map<String, List<String>> FEEDBACK = Map.of("purposes", List.of("FEEDBACK"));

    @Test
    void a_coach_is_offered_nothing_that_cannot_be_sent_and_reads_why() {
        var page = opened("coach", silent());
        assertThat(page.locator("#questions")).containsText("De cliënt wil niet dat de praktijk hoort hoe het gaat.");
        assertThat(page.locator("#questions textarea")).hasCount(0);
        assertThat(page.locator("#feedback")).containsText("De verwijzer hoort niet hoe het gaat");
        assertThat(page.locator("#feedback a")).hasCount(0);
        assertThat(page.locator("#permission")).containsText("De verwijzer hoort niet hoe het gaat");
        assertThat(page.locator("#permission-level")).hasCount(0);
        assertThat(page.locator("main")).not().containsText("een kort bericht");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        page.navigate(page.url().replaceFirst("#.*", "") + "/feedback/new");
        assertThat(page.locator("main [role=alert]")).containsText("De cliënt vindt terugkoppelen niet goed");
        assertThat(page.locator("main form")).hasCount(0);
    }

    @Test
    void what_was_typed_before_the_client_took_it_back_is_kept_and_the_reason_is_said() {
        var told = CaseSteps.assigned(as("huisarts"), as("coach"));
        var page = signedIn("coach", withoutScript());
        page.navigate(path(told));
        page.click("#questions > details > summary");
        page.fill("#question-text", "Heeft mevrouw een rolstoel?");
        as("coach").post(told + "/permissions/withdrawals", FEEDBACK);
        page.click("#questions > details button");
        assertKept(page, "Heeft mevrouw een rolstoel?");
    }

    @Test
    void an_answer_is_kept_too() {
        var told = CaseSteps.assigned(as("huisarts"), as("coach"));
        as("huisarts").post(told + "/questions", Map.of("text", "Komt zij ergens?"));
        var page = signedIn("coach", withoutScript());
        page.navigate(path(told));
        page.fill("#questions li textarea", "Zij eet mee op dinsdag.");
        as("coach").post(told + "/permissions/withdrawals", FEEDBACK);
        page.click("#questions li form button");
        assertKept(page, "Zij eet mee op dinsdag.");
    }

    @Test
    void a_practice_hears_that_it_hears_nothing_from_the_first_day() {
        var body = annie();
        ((ObjectNode) body.get("permission")).putArray("purposes").add("REFER");
        var submitted = as("huisarts").post("/api/v1/referrals", body).header("Location");
        var page = opened("huisarts", submitted);
        assertThat(page.locator("#silent")).containsText("U hoort niet hoe het gaat");
        assertThat(page.locator("main")).not().containsText("nog geen terugkoppeling");
        assertThat(page.locator("#question-text")).hasCount(0);
        assertAccessible(page);
    }

    @Test
    void a_practice_keeps_a_question_that_cannot_be_sent_any_more() {
        var told = CaseSteps.assigned(as("huisarts"), as("coach"));
        var page = opened("huisarts", told);
        page.fill("#question-text", "Is er al iets?");
        as("coach").post(told + "/permissions/withdrawals", FEEDBACK);
        page.click("#questions > form button");
        assertThat(page.locator("main [role=alert]")).containsText("Uw patiënt wil niet dat u hoort hoe het gaat");
        assertThat(page.locator("#text")).hasValue("Is er al iets?");
        assertAccessible(page);
    }

    /** What the client's own page promises. */
    @Test
    void a_practice_that_hears_nothing_any_more_is_not_told_who_helps_nor_that_something_was_told() {
        var told = CaseSteps.assigned(as("huisarts"), as("coach"));
        var asked = as("huisarts").post(told + "/questions", Map.of("text", "Komt zij ergens?"));
        as("coach").post(asked.header("Location") + "/answers", Map.of("text", "Zij eet mee op dinsdag."));
        as("coach").post(told + "/feedback", Map.of("moment", "OTHER", "message", "Het gaat goed."));
        var page = opened("huisarts", told);
        assertThat(page.locator("#questions")).containsText("Fatima");
        page.navigate("/feedback");
        assertThat(page.locator("main a[href*='" + FullFile.id(told) + "']")).hasCount(1);
        as("coach").post(told + "/permissions/withdrawals", FEEDBACK);
        page.navigate(path(told));
        assertThat(page.locator("main")).not().containsText("Fatima");
        Assertions.assertThat(as("huisarts").get(told + "/questions").text()).doesNotContain("Fatima");
        page.navigate("/feedback");
        assertThat(page.locator("main a[href*='" + FullFile.id(told) + "']")).hasCount(0);
    }

    @Test
    void the_letter_for_a_child_speaks_to_who_decides_and_there_is_none_once_all_was_taken_back() {
        var body = annie();
        ((ObjectNode) body.get("client")).put("givenName", "Noor").put("birthDate", "2016-03-02");
        ((ObjectNode) body.get("permission")).putArray("givenBy").add("PARENT");
        var child = as("huisarts").post("/api/v1/referrals", body).header("Location");
        var page = signedIn("huisarts");
        page.navigate(path(child) + "/note");
        assertThat(page.locator("main")).containsText("Beste ouders of verzorgers van Noor,");
        assertThat(page.locator("main")).containsText("U beslist samen met Noor");
        assertThat(page.locator("main")).containsText("Huisartsenpraktijk De Linde");
        assertAccessible(page);
        as("huisarts").post(child + "/permissions/withdrawals", Map.of("purposes", List.of("REFER")));
        page.navigate(path(child) + "/note");
        assertThat(page.locator("main")).containsText("teruggenomen");
        assertThat(page.locator("main")).not().containsText("Beste");
    }

    @Test
    void what_nobody_sees_is_no_answer() {
        var told = CaseSteps.assigned(as("huisarts"), as("coach"));
        as("huisarts").post(told + "/questions", Map.of("text", "Komt zij ergens?"));
        var page = opened("coach", told);
        page.fill("#questions li textarea", "\u200b\u202e");
        page.click("#questions li form button");
        assertThat(page.locator("main")).containsText("Vul dit in.");
        Assertions.assertThat(as("coach").get(told + "/questions").text()).contains("\"answer\":null");
    }

    private static void assertKept(Page page, String words) {
        assertThat(page.locator("main [role=alert]"))
                .containsText("De cliënt wil niet dat de praktijk hoort hoe het gaat");
        assertThat(page.locator("#text")).hasValue(words);
    }

    private String silent() {
        var told = CaseSteps.assigned(as("huisarts"), as("coach"));
        as("coach").post(told + "/permissions/withdrawals", FEEDBACK);
        return told;
    }

    private Page opened(String persona, String referral) {
        var page = signedIn(persona);
        page.navigate(path(referral));
        return page;
    }

    private static String path(String referral) {
        return referral.replaceFirst(".*/api/v1", "");
    }
}
