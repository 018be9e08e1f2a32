package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;

/** The note with the way to the client's page: its square, its address and its code. */
class CodePagesIT extends BrowserTest {
    private static final String BORN = "2-3-1948";

    private UUID theCase() {
        var path = CaseSteps.assigned(as("huisarts"), as("coach"));
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Page made(Page team, UUID file) {
        team.navigate("/referrals/" + file);
        team.click("#link form[action$=client-link] button");
        return team;
    }

    private static String text(Page page, String selector) {
        return page.locator(selector).textContent().strip();
    }

    private static void enter(Page page, String code, String born) {
        page.navigate("/mijn/code");
        page.fill("#code", code);
        page.fill("#birthDate", born);
        page.click("main button[type=submit]");
    }

    private static String seen(Page page) throws IOException, NotFoundException {
        var image =
                ImageIO.read(new ByteArrayInputStream(page.locator("#square").screenshot()));
        var width = image.getWidth();
        var height = image.getHeight();
        var pixels = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(pixels)))
                .getText();
    }

    @Test
    void a_telephone_reads_the_address_from_the_square_also_in_the_dark() throws Exception {
        var file = theCase();
        var coach = made(signedIn("coach"), file);
        assertAccessible(coach);
        assertThat(seen(coach)).isEqualTo(text(coach, "#address"));
        coach.setViewportSize(320, 640);
        assertFits(coach);
        var night = made(signedIn("coach", dark()), file);
        assertThat(seen(night)).isEqualTo(text(night, "#address"));
        assertAccessible(night);
    }

    @Test
    void the_code_opens_once_however_it_is_typed() {
        var coach = made(signedIn("coach"), theCase());
        var code = text(coach, "#code");
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(text(coach, "#address"))
                .endsWith("/mijn/link/" + code.toLowerCase(Locale.ROOT).replace("-", ""));
        assertThat(text(coach, "#door")).endsWith("/mijn/code");
        var page = open(phone());
        enter(page, code.substring(1), "");
        assertThat(page.locator("#code-faults")).containsText("twintig letters en cijfers");
        assertThat(page.locator("#birthDate-faults")).containsText("Vul uw geboortedatum in");
        assertThat(page.locator("#code")).hasValue(code.substring(1));
        assertAccessible(page);
        assertFits(page);
        enter(
                page,
                code.toLowerCase(Locale.ROOT)
                        .replace("-", " ")
                        .replace('0', 'O')
                        .replace('1', 'l'),
                BORN);
        assertThat(page).hasURL("http://localhost:" + port + "/mijn");
        var second = open(withoutScript());
        enter(second, code, BORN);
        assertThat(second.locator("#code-faults")).containsText("al gebruikt of te oud");
        second.navigate(text(coach, "#address"));
        second.fill("#birthDate", BORN);
        second.click("main button[type=submit]");
        assertThat(second.locator("#birthDate-faults")).containsText("al gebruikt of te oud");
    }

    @Test
    void wrong_dates_are_counted_by_the_code_too_and_unknown_codes_sound_the_same() {
        var file = theCase();
        var code = text(made(signedIn("coach"), file), "#code");
        var page = open(withoutScript());
        for (var i = 0; i < 5; i++) {
            enter(page, code, "1-1-1950");
            assertThat(page.locator("#code-faults")).containsText("Dit lukt niet");
        }
        enter(page, code, BORN);
        var told = page.locator("#code-faults").textContent();
        enter(page, "0".repeat(20), BORN);
        assertThat(page.locator("#code-faults")).hasText(told.strip());
        assertThat(owner.sql("select failures from client_link where referral_id = :file")
                        .param("file", file)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        page.navigate("/mijn/dicht");
        page.click("main a");
        assertThat(page).hasURL("http://localhost:" + port + "/mijn/code");
    }
}
