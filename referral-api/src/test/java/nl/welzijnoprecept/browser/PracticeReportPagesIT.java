package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a practice sees of its own referrals: in a year that no other test uses. */
class PracticeReportPagesIT extends BrowserTest {
    private static final String YEAR = "?from=2031-01&to=2031-12";
    private static boolean referred;

    @BeforeEach
    void two_were_referred() {
        if (referred) {
            return;
        }
        referred = true;
        for (var i = 0; i < 2; i++) {
            var made = as("huisarts").post("/api/v1/referrals", annie());
            owner.sql("update referral set submitted_at = '2031-03-10T10:00Z' where id = :id")
                    .param("id", UUID.fromString(made.id()))
                    .update();
        }
    }

    @Test
    void a_practice_reads_what_became_of_its_own() {
        var page = signedIn("huisarts");
        page.click("nav >> text=Praktijkrapport");
        assertThat(page.locator("h1")).hasText("Praktijkrapport van Huisartsenpraktijk De Linde");
        assertThat(page.locator("#fading")).containsText("Dit kwartaal verwees uw praktijk");
        page.navigate("/practice-report" + YEAR);
        assertThat(page.locator("#months")).containsText("Er waren 2 verwijzingen");
        assertThat(page.locator("#months-table tbody tr")).hasCount(12);
        assertThat(page.locator("#months canvas")).isVisible();
        assertThat(page.locator("#status-table")).containsText("nog niet begonnen");
        assertThat(page.locator("#waits")).containsText("nog niet te zeggen");
        var csv = page.request().get(page.locator("main a[href*='/csv']").getAttribute("href"));
        assertThat(csv.text())
                .startsWith("figure,code,value\r\nreferred,,2\r\n")
                .contains("month,2031-03,2");
    }

    @Test
    void everybody_can_use_it_in_light_and_dark_and_on_a_phone() {
        for (var window : List.of(desk(), dark())) {
            var page = signedIn("huisarts", window);
            page.navigate("/practice-report" + YEAR);
            assertThat(page.locator("#months canvas")).isVisible();
            assertAccessible(page);
            page.setViewportSize(320, 640);
            assertFits(page);
        }
    }

    @Test
    void it_works_without_script_and_empty_and_with_a_period_that_is_too_long() {
        var page = signedIn("huisarts", withoutScript());
        page.navigate("/practice-report" + YEAR);
        assertThat(page.locator("#months-table")).containsText("maart 2031");
        assertThat(page.locator("#months .wor-plot")).isHidden();
        page.navigate("/practice-report?from=2089-01&to=2089-12");
        assertThat(page.locator("#status")).containsText("niets te tellen");
        page.navigate("/practice-report?from=2011-01&to=2031-12");
        assertThat(page.locator("#period-faults")).containsText("ten hoogste 60 maanden");
    }

    @Test
    void nobody_else_has_it() {
        var page = signedIn("gemeente");
        assertThat(page.request().get("/practice-report").status()).isEqualTo(403);
        assertThat(page.request().get("/practice-report/csv" + YEAR).status()).isEqualTo(403);
    }

    @Test
    void whoever_leads_the_team_sees_on_today_who_refers_less() {
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse("2066-02-10T12:00:00Z")));
        for (var i = 0; i < 20; i++) {
            as("huisarts").post("/api/v1/referrals", annie());
        }
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse("2066-12-31T12:00:00Z")));
        var page = signedIn("coordinator");
        page.navigate("/today");
        assertThat(page.locator("#fading")).containsText("Huisartsenpraktijk De Linde");
        assertThat(page.locator("#fading")).containsText("Dit kwartaal nog niemand");
        assertThat(page.locator("#fading")).containsText("gemiddeld 5 in evenveel dagen");
        assertAccessible(page);
        page.setViewportSize(320, 640);
        assertFits(page);
        var coach = signedIn("coach");
        coach.navigate("/today");
        assertThat(coach.locator("#fading")).hasCount(0);
    }
}
