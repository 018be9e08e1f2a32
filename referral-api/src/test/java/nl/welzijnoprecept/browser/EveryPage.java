package nl.welzijnoprecept.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of some personas, as somebody sees it who may: everybody can use it, in light and dark, on the narrowest screen, in
 * both languages. {@link Walks} says who goes where.
 */
@TestInstance(Lifecycle.PER_CLASS) // the cases that the pages are about are made once
abstract class EveryPage extends BrowserTest {
    /** What an English page says itself: no name of an activity, and no question that is asked in Dutch everywhere. */
    private static final String DUTCH_LEFT = """
            text => {
              const page = new DOMParser().parseFromString(text, 'text/html');
              const own = [...page.querySelectorAll('label, button, legend, thead th, summary, dt, caption')]
                  .filter(each => !each.closest('[lang=nl]') && !/^[0-9a-f-]{36}$/.test(each.control?.value ?? ''));
              const dutch = own.map(each => each.textContent.trim())
                  .filter(each => / (het|een|niet|van|voor|naar|wordt|bij|dit|zijn|deze) /i.test(' ' + each + ' '));
              return [page.documentElement.lang, text.includes('??') ? 'a word is missing' : '', dutch.join('; ')];
            }""";

    private final List<String> wrong = new ArrayList<>();
    private Map<String, String> ids = Map.of();

    /** Whose pages these are. */
    abstract Stream<String> personas();

    @BeforeAll
    void make() {
        ids = WalkedFiles.made(this::as);
    }

    @ParameterizedTest
    @MethodSource("personas")
    void everybody_can_use_every_page(String persona) {
        var page = switch (persona) {
            case "-" -> open(desk());
            case "client" -> entered(link(ids.get("id")));
            default -> signedIn(persona);
        };
        var walks = Walks.ALL.stream()
                .filter(walk -> Walks.persona(walk).equals(persona))
                .toList();
        var titles = new HashSet<String>();
        walks.forEach(walk -> look(page, walk, titles));
        if (persona.equals(Walks.persona(Walks.AFTER_TYPING))) {
            search(page, titles);
        }
        page.navigate((persona.equals("client") ? "/mijn" : "/signed-out") + "?language=en");
        walks.forEach(walk -> lookInEnglish(page, walk));
        assertThat(wrong).isEmpty();
    }

    private void look(Page page, String walk, Set<String> titles) {
        plain(page);
        var address = Walks.address(walk, ids);
        var answer = page.navigate(address);
        if (answer.status() != 200 || !answer.url().endsWith(address)) {
            wrong.add(walk + ": " + answer.status() + " at " + answer.url());
            return;
        }
        seen(page, walk, titles);
    }

    private void search(Page page, Set<String> titles) {
        plain(page);
        page.navigate("/caseload");
        page.fill("#searchText", "Annie");
        page.press("#searchText", "Enter");
        page.waitForURL("**/caseload/search?words=*");
        seen(page, Walks.AFTER_TYPING, titles);
    }

    private static void plain(Page page) {
        page.setViewportSize(1366, 768);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void seen(Page page, String walk, Set<String> titles) {
        check(walk, () -> assertThat(violations(axe(page))).isEmpty());
        check(walk, () -> {
            assertThat(page.title())
                    .endsWith(" – Welzijn op Recept")
                    .doesNotStartWith(" ")
                    .doesNotContain("null", "??");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nl");
            assertThat(page.locator("h1").count()).as("h1").isEqualTo(1);
            assertThat(walk.contains("=") || titles.add(page.title()))
                    .as("no other page is called " + page.title())
                    .isTrue();
        });
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        check(
                walk + " (dark)",
                () -> assertThat(violations(axe(page).withRules(List.of("color-contrast"))))
                        .isEmpty());
        page.setViewportSize(320, 640);
        check(walk, () -> assertFits(page));
    }

    private void lookInEnglish(Page page, String walk) {
        var text = page.request().get(Walks.address(walk, ids)).text();
        check(
                walk + " in English",
                () -> assertThat(page.evaluate(DUTCH_LEFT, text)).isEqualTo(List.of("en", "", "")));
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(each -> each.getId() + ": "
                        + each.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                .toList())
                .toList();
    }

    private void check(String walk, Runnable seen) {
        try {
            seen.run();
        } catch (AssertionError e) {
            wrong.add(walk + ": " + e.getMessage());
        }
    }

    /** The address by which the client of this case comes in, who is asked for grades too. */
    private String link(String referral) {
        var coach = signedIn("coach");
        coach.navigate("/referrals/" + referral);
        coach.click("#measurements summary:has-text('thuis')");
        coach.click("#measurements form[action$=at-home] button");
        coach.click("#link form[action$=client-link] button");
        var link = coach.locator("#address").textContent().strip();
        coach.context().close();
        return link;
    }

    private Page entered(String link) {
        var page = open(desk());
        page.navigate(link);
        page.fill("#birthDate", "2-3-1948");
        page.click("main button[type=submit]");
        page.waitForURL("**/mijn");
        return page;
    }
}
