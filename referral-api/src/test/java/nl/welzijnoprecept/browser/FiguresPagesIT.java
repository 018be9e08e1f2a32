package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import nl.welzijnoprecept.support.ReferralBodies;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What a municipality sees of its figures: in a year that no other test uses. */
class FiguresPagesIT extends BrowserTest {
    private static final String YEAR = "?from=2012-01&to=2012-12";
    private static final Pattern CELL = Pattern.compile("<(?:t(?: [^>]*)?|v)>([^<]*)</");
    private static boolean referred;

    @BeforeEach
    void some_were_referred_long_ago() {
        if (referred) {
            return;
        }
        referred = true;
        refer("LONELINESS", 12);
        refer("HOUSING", 3);
        refer("FINANCES", 8);
    }

    private void refer(String reason, int times) {
        refer(reason, times, "2012-03-10T10:00Z");
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
        return page.locator(table + " th, " + table + " td").allTextContents();
    }

    /** What files have: the numbers as numbers, whatever language they are shown in. */
    private static List<?> filed(Page page, String table) {
        return (List<?>) page.locator(table + " th, " + table + " td")
                .evaluateAll("cells => cells.map((cell) => cell.dataset.value ?? cell.textContent)");
    }

    private static byte[] download(Page page, String path) {
        var answer = page.request().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.headers().get("content-disposition")).contains("attachment");
        return answer.body();
    }

    @Test
    void a_municipality_begins_with_its_figures() {
        var page = signedIn("gemeente-elders");
        assertThat(page).hasURL("http://localhost:" + port + "/figures");
        assertThat(page.locator("h1")).hasText("Cijfers van uw gemeente");
        page.click("text=Vorig jaar");
        assertThat(page.locator("a[aria-current=true]")).hasText("Vorig jaar");
    }

    @Test
    void each_plot_has_its_table_and_what_is_suppressed_is_said_and_never_0() {
        var page = signedIn("gemeente-elders");
        page.navigate("/figures" + YEAR);
        assertThat(page.locator("section.wor-figure canvas").first()).isVisible();
        assertThat(page.locator("#reason canvas")).isVisible();
        assertThat(page.locator("section.wor-figure canvas, [data-flat]").count())
                .isEqualTo(page.locator("section.wor-figure table").count());
        assertThat(page.locator("#reason")).containsText("23 verwijzingen in deze periode");
        assertThat(cells(page, "#reason-table"))
                .containsExactly(
                        "Belangrijkste reden",
                        "Verwijzingen",
                        "Eenzaamheid",
                        "12",
                        "Geldzorgen",
                        "afgeschermd",
                        "Wonen",
                        "afgeschermd");
        assertThat(page.locator("#reason [data-suppressed-note]")).containsText("2 rijen zijn afgeschermd");
        page.click("#reason [data-suppressed-note] a");
        assertThat(page.locator("#suppressed")).containsText("minder dan 10 mensen");
        assertThat(page.getByText("minder dan 10 mensen")).hasCount(1);
        assertThat(page.locator("[data-suppressed]").allTextContents())
                .isNotEmpty()
                .containsOnly("afgeschermd");
        assertThat(page.locator("[data-suppressed][data-value]").count()).isZero();
        // Months that passed without anybody are known to be 0, and are no gap.
        assertThat(cells(page, "#month-table")).hasSize(26).contains("maart 2012", "23", "december 2012", "0");
    }

    @Test
    void files_have_what_the_table_has() throws IOException {
        var page = signedIn("gemeente-elders");
        page.navigate("/figures" + YEAR);
        for (var figure : List.of("reason", "month", "course", "waits")) {
            var onPage = filed(page, "#" + figure + "-table");
            var columns = page.locator("#" + figure + "-table thead th").count();
            var csv = CSVParser.parse(
                            new String(
                                    download(
                                            page,
                                            page.locator("#" + figure + " a[href*='/csv']")
                                                    .getAttribute("href")),
                                    StandardCharsets.UTF_8),
                            CSVFormat.RFC4180)
                    .getRecords();
            assertThat(csv.stream().flatMap(row -> row.stream().limit(columns)).toList())
                    .isEqualTo(onPage);
            assertAbout(csv, columns);
            var sheet = sheet(download(
                    page, page.locator("#" + figure + " a[href*='/xlsx']").getAttribute("href")));
            assertThat(CELL.matcher(sheet).results().map(found -> found.group(1)))
                    .hasSize(csv.size() * (columns + 6))
                    .containsAll(onPage.stream().map(Object::toString).toList());
        }
    }

    /** A file that lies about says by itself what it is: in columns, as it is read by programs. */
    private static void assertAbout(List<CSVRecord> csv, int columns) {
        assertThat(csv.getFirst().stream().skip(columns))
                .containsExactly(
                        "Gebied", "Eerste maand", "Laatste maand", "Afgeschermd onder", "Geteld op", "Wat is dit");
        for (var row : csv.subList(1, csv.size())) {
            var about = row.stream().skip(columns).toList();
            assertThat(about).startsWith("Gemeente Leiden", "2012-01", "2012-12", "10");
            assertThat(Instant.parse(about.get(4))).isBefore(Instant.now());
            assertThat(about.get(5)).contains(" ").endsWith(".");
        }
    }

    @Test
    void files_are_called_after_what_is_in_them() {
        var page = signedIn("gemeente-elders");
        page.navigate("/figures" + YEAR);
        for (var kind : List.of("csv", "xlsx")) {
            var kept = page.waitForDownload(() -> page.click("#referrerType a[href*='/" + kind + "']"));
            assertThat(kept.suggestedFilename()).isEqualTo("referrer-type-Gemeente-Leiden-2012-01-2012-12." + kind);
        }
    }

    @Test
    void what_may_not_be_known_has_no_axis() {
        refer("LONELINESS", 3, "2011-05-10T10:00Z");
        var page = signedIn("gemeente-elders");
        page.navigate("/figures?from=2011-01&to=2011-12");
        assertThat(page.locator("#reason-table tbody tr")).hasCount(1);
        assertThat(page.locator("#reason-table [data-suppressed]")).hasText("afgeschermd");
        assertThat(page.locator("#reason")).containsText("is afgeschermd of 0");
        assertThat(page.locator("#reason")).containsText("Eén rij is afgeschermd");
        assertThat(page.locator("#reason canvas, #reason [data-png], #reason .wor-hatch"))
                .hasCount(0);
        assertAccessible(page);
    }

    private static String sheet(byte[] file) throws IOException {
        var kept = Files.write(Files.createTempFile("figure", ".xlsx"), file);
        try (var zip = new ZipFile(kept.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }

    @Test
    void a_plot_can_be_kept_as_a_picture() {
        var page = signedIn("gemeente-elders");
        page.navigate("/figures" + YEAR);
        var kept = page.waitForDownload(() -> page.click("#reason [data-png]"));
        assertThat(kept.suggestedFilename()).isEqualTo("reason-Gemeente-Leiden-2012-01-2012-12.png");
        assertThat(kept.failure()).isNull();
    }

    @Test
    void a_plot_can_be_kept_as_lines_that_grow_without_blurring() throws IOException {
        var page = signedIn("gemeente-elders");
        page.navigate("/figures" + YEAR);
        var kept = page.waitForDownload(() -> page.click("#reason [data-svg]"));
        assertThat(kept.suggestedFilename()).isEqualTo("reason-Gemeente-Leiden-2012-01-2012-12.svg");
        // What is suppressed is hatched there too, and has no number.
        var drawing = Files.readString(kept.path());
        assertThat(drawing)
                .contains(
                        "<title>Staafdiagram van",
                        ">Eenzaamheid</text>",
                        ">Wonen: afgeschermd</text>",
                        "<pattern",
                        "url(#",
                        "font-size=\"12px\"")
                .doesNotContain("NaN", "<image");
    }

    @Test
    void months_are_words_and_nothing_but_zeros_is_a_sentence() {
        var page = signedIn("gemeente-elders");
        page.navigate("/figures" + YEAR);
        assertThat(page.locator("main")).containsText("Verwezen van januari 2012 tot en met december 2012.");
        assertThat(page.locator("#course [data-flat]")).hasText("Geen diagram: geen van deze getallen is meer dan 0.");
        assertThat(page.locator("#course-table")).isVisible();
        assertThat(page.locator("#course canvas, #course [data-png], #course [data-svg]"))
                .hasCount(0);
        page.click("footer >> text=English");
        page.navigate("/figures" + YEAR);
        assertThat(page.locator("main")).containsText("from January 2012 until December 2012");
    }

    @Test
    void everybody_can_use_it_in_light_and_dark_and_on_a_phone() {
        for (var window : List.of(desk(), dark())) {
            var page = signedIn("gemeente-elders", window);
            page.navigate("/figures" + YEAR);
            assertThat(page.locator("#reason canvas")).isVisible();
            assertAccessible(page);
            page.setViewportSize(320, 640);
            assertFits(page);
        }
    }

    @Test
    void it_works_without_script() {
        var page = signedIn("gemeente-elders", withoutScript());
        page.navigate("/figures" + YEAR);
        assertThat(page.locator("#reason-table")).containsText("Eenzaamheid");
        assertThat(page.locator("#reason .wor-plot")).isHidden();
        assertThat(page.locator("#reason [data-png]")).isHidden();
        page.fill("#period-from", "2012-03");
        page.click("text=Laat zien");
        assertThat(page).hasURL("http://localhost:" + port + "/figures?from=2012-03&to=2012-12");
    }

    @Test
    void a_period_that_is_none_is_said_with_what_was_typed() {
        var page = signedIn("gemeente-elders");
        page.navigate("/figures?from=2012-05&to=2012-03");
        assertThat(page.locator("#period-faults")).containsText("eerder dan de eerste");
        assertThat(page.locator("#period-from")).hasValue("2012-05");
        assertAccessible(page);
        page.navigate("/figures?from=2055-01&to=2055-12");
        assertThat(page.locator("#period-faults")).containsText("moet nog komen");
        page.navigate("/figures?from=2002-01&to=2002-12");
        assertThat(page.locator("#reason")).containsText("niets te tellen");
        assertAccessible(page);
    }

    @Test
    void nobody_else_has_them_not_even_another_municipality() {
        var other = signedIn("gemeente");
        other.navigate("/figures" + YEAR);
        assertThat(other.locator("#district-table").count()).isZero();
        assertThat(other.request().get("/figures/shoeSize/csv" + YEAR).status()).isEqualTo(404);
        assertThat(other.request().get("/figures/reason/xlsx?from=x&to=y").status())
                .isEqualTo(400);
        var coordinator = signedIn("coordinator");
        assertThat(coordinator.request().get("/figures" + YEAR).status()).isEqualTo(403);
        assertThat(coordinator.request().get("/figures/reason/csv" + YEAR).status())
                .isEqualTo(403);
    }
}
