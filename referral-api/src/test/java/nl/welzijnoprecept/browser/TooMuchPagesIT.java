package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** More text than is taken in one go, and addresses that there are not. */
class TooMuchPagesIT extends BrowserTest {
    private static final String MUCH = "naam;inlognaam;rol;organisatie\n" + "x".repeat(1_200_000);

    @Test
    void too_much_is_told_before_it_is_sent_where_it_was_typed() {
        var page = signedIn("beheerder");
        page.navigate("/administration/import");
        page.fill("main textarea", MUCH);
        page.click("main form button");
        assertThat(page.evaluate("document.querySelector('main textarea').validationMessage"))
                .asString()
                .startsWith("Dit is te veel tekst");
        assertThat(page.locator("main textarea").inputValue()).hasSize(MUCH.length());
        page.fill("main textarea", "Dit is geen tabel");
        page.click("main form button");
        assertThat(page.locator("main")).not().containsText("Dit is te veel");
        assertThat(page.locator("main textarea")).hasValue("Dit is geen tabel");
    }

    @Test
    void without_script_a_page_says_what_to_do() {
        var page = signedIn("beheerder", withoutScript());
        page.navigate("/administration/import");
        page.fill("main textarea", MUCH);
        var answer = page.waitForResponse(
                response -> response.request().method().equals("POST"), () -> page.click("main form button"));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.headers().get("content-security-policy")).contains("default-src 'none'");
        assertThat(page.locator("h1")).hasText("Dit is te veel tegelijk");
        assertThat(page.locator("main")).containsText("wat u typte, staat er nog");
    }

    @Test
    void a_way_to_sign_in_that_there_is_not_is_no_fault_of_ours() {
        var page = open(desk());
        assertThat(page.navigate("/oauth2/authorization/elders").status()).isEqualTo(404);
    }

    /** Whatever a system says that it would like to read. */
    @Test
    void a_system_is_not_taken_for_a_page() {
        var answer = as("huisarts")
                .with("Accept", "text/html, application/json")
                .post("/api/v1/referrals", Map.of("question", MUCH));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
