package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;

/** More text than is taken in one go, and addresses that there are not. */
class TooMuchPagesIT extends BrowserTest {
    private static final String MUCH = "Het gaat goed. ".repeat(80_000);

    private Page conversation(Page coach) {
        var file = FullFile.id(CaseSteps.assigned(as("huisarts"), as("coach")));
        coach.navigate("/referrals/" + file + "/conversations/new");
        return coach;
    }

    @Test
    void too_much_is_told_before_it_is_sent_where_it_was_typed() {
        var coach = conversation(signedIn("coach"));
        coach.evaluate("text => { document.querySelector('textarea[name=note]').value = text; }", MUCH);
        coach.click("main form button[type=submit] >> nth=0");
        assertThat(coach.locator("h1")).hasText("Gesprek vastleggen");
        assertThat(coach.evaluate("document.querySelector('textarea[name=note]').validationMessage"))
                .asString()
                .startsWith("Dit is te veel tekst");
        assertThat(coach.locator("textarea[name=note]").inputValue()).hasSize(MUCH.length());
        coach.fill("textarea[name=note]", "Het gaat goed.");
        coach.click("main form button[type=submit] >> nth=0");
        assertThat(coach.locator("h1")).not().hasText("Gesprek vastleggen");
    }

    @Test
    void without_script_a_page_says_what_to_do() {
        var coach = conversation(signedIn("coach", withoutScript()));
        coach.fill("textarea[name=note]", MUCH);
        var answer = coach.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> coach.click("main form button[type=submit] >> nth=0"));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(coach.locator("h1")).hasText("Dit is te veel tegelijk");
        assertThat(coach.locator("main")).containsText("wat u typte, staat er nog");
    }

    @Test
    void a_way_to_sign_in_that_there_is_not_is_no_fault_of_ours() {
        var page = open(desk());
        assertThat(page.navigate("/oauth2/authorization/elders").status()).isEqualTo(404);
    }
}
