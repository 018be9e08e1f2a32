package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.welzijnoprecept.support.ReferralBodies;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A year as a municipality puts it before its council: in two years that no other test uses. */
class YearReportPagesIT extends BrowserTest {
    private static final String REPORT = "/figures/report?year=2009";
    private static final Pattern A4 = Pattern.compile("/MediaBox \\[0 0 59[4-6][.\\d]* 84[12][.\\d]*]");
    private static boolean referred;

    @BeforeEach
    void some_were_referred_long_ago() {
        if (!referred) {
            referred = true;
            refer("LONELINESS", 12, "2009-03-10T10:00Z");
            refer("HOUSING", 3, "2009-04-10T10:00Z");
            refer("FINANCES", 8, "2009-05-10T10:00Z");
            refer("LONELINESS", 11, "2008-05-10T10:00Z");
        }
    }

    private void refer(String reason, int times, String at) {
        for (var i = 0; i < times; i++) {
            ObjectNode body = ReferralBodies.annieInLeiden();
            body.putArray("reasons").add(reason);
            var made = as("huisarts-elders").post("/api/v1/referrals", body);
            owner.sql("update referral set submitted_at = cast(:at as timestamptz) where id = :id")
                    .param("at", at)
                    .param("id", UUID.fromString(made.id()))
                    .update();
        }
    }

    private static List<String> cells(Page page, String table) {
        return page.locator("#" + table + "-table th, #" + table + "-table td").allTextContents();
    }

    @Test
    void a_year_and_the_year_before_stand_beside_each_other_and_nobody_in_them() {
        var page = signedIn("gemeente-elders", withoutScript());
        page.navigate("/figures");
        page.click("text=Jaarverslag om af te drukken");
        assertThat(page.locator("h1")).hasText("Welzijn op Recept in " + thisYear() + ": Gemeente Leiden");
        assertThat(page.locator("main")).containsText("is nog niet om");
        page.navigate(REPORT);
        assertThat(page.locator("h1")).hasText("Welzijn op Recept in 2009: Gemeente Leiden");
        assertThat(page.locator("main")).not().containsText("is nog niet om");
        assertThat(cells(page, "total"))
                .startsWith("Wat", "2009", "2008", "Verwijzingen", "23", "11")
                .contains("Praktijken die verwezen");
        assertThat(cells(page, "total").getLast()).startsWith("1 van ");
        assertThat(cells(page, "reason"))
                .containsExactly(
                        "Belangrijkste reden",
                        "2009",
                        "2008",
                        "Eenzaamheid",
                        "12",
                        "11",
                        "Geldzorgen",
                        "afgeschermd",
                        "0",
                        "Wonen",
                        "afgeschermd",
                        "0");
        assertThat(cells(page, "ageBand")).contains("65-79 jaar", "23", "11");
        assertThat(cells(page, "course")).contains("Had een kennismaking", "0% (0 van 23)", "0% (0 van 11)");
        assertThat(cells(page, "waits")).contains("niet te zeggen");
        assertThat(page.locator("[data-suppressed]").allTextContents())
                .isNotEmpty()
                .containsOnly("afgeschermd");
        // What it needs on a table in a year's time: the rule, the meaning, and when it was counted.
        assertThat(page.locator("#suppressed")).containsText("minder dan 10 mensen");
        assertThat(page.locator("#norms")).containsText("binnen 2 werkdagen toegewezen");
        assertThat(page.locator("main")).containsText("Geteld op ");
        assertThat(page.locator("main")).containsText("Geteld worden verwijzingen, geen mensen");
        assertThat(page.locator("main a[href*='year=']")).hasCount(5);
    }

    @Test
    void it_is_told_in_english_too() {
        var page = signedIn("gemeente-elders");
        page.click("footer >> text=English");
        page.navigate(REPORT);
        assertThat(page.locator("h1")).hasText("Social prescribing in 2009: Gemeente Leiden");
        assertThat(cells(page, "reason")).contains("Loneliness", "suppressed");
        assertThat(page.locator("main")).containsText("Referrals are counted, not people");
    }

    @Test
    void everybody_can_read_it_on_a_screen_a_phone_and_in_the_dark() {
        var mobile = new Browser.NewContextOptions().setViewportSize(390, 844).setLocale("nl-NL");
        for (var window : List.of(desk(), mobile, phone(), dark())) {
            var page = signedIn("gemeente-elders", window);
            page.navigate(REPORT);
            assertAccessible(page);
            assertFits(page);
        }
    }

    @Test
    void it_is_printed_on_a_few_sheets_of_a4_without_what_is_for_screens() {
        var page = signedIn("gemeente-elders");
        page.navigate(REPORT);
        var paper = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(A4.matcher(paper).results().count()).isBetween(1L, 7L);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator("[data-print]")).isHidden();
        assertThat(page.locator("main nav")).isHidden();
        assertThat(page.locator("#reason-table")).isVisible();
    }

    @Test
    void a_year_that_is_none_is_said_and_nobody_elses_figures_are_shown() {
        var page = signedIn("gemeente-elders");
        for (var year : List.of("1999", "2009-01", "veel", String.valueOf(thisYear() + 1))) {
            assertThat(page.navigate("/figures/report?year=" + year).status())
                    .as(year)
                    .isEqualTo(422);
            assertThat(page.locator("[role=alert]:visible"))
                    .hasText("Kies een jaar van 2000 tot en met " + thisYear() + ".");
        }
        assertAccessible(page);
        var coach = signedIn("coach");
        assertThat(coach.navigate(REPORT).status()).isEqualTo(403);
    }

    private static int thisYear() {
        return LocalDate.now(DutchTime.ZONE).getYear();
    }
}
