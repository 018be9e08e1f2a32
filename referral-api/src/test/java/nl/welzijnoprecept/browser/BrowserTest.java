package nl.welzijnoprecept.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The product in a browser, with a real sign-in. Whatever a test does, no page may ask another host for anything, break its own
 * content security policy or fail in its script: that is looked at after each of them.
 */
@EnabledIf("nl.welzijnoprecept.browser.Chromium#isThere")
public abstract class BrowserTest extends ApiTest {
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** A practice's screen. */
    protected static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("nl-NL");
    }

    /** The narrowest phone that still counts, and what is left of a screen at 400 %. */
    protected static Browser.NewContextOptions phone() {
        return desk().setViewportSize(320, 640);
    }

    protected static Browser.NewContextOptions dark() {
        return desk().setColorScheme(ColorScheme.DARK);
    }

    protected static Browser.NewContextOptions withoutScript() {
        return desk().setJavaScriptEnabled(false);
    }

    /** A window of somebody who has not signed in. */
    protected Page open(Browser.NewContextOptions options) {
        var context = Chromium.browser().newContext(options.setBaseURL("http://localhost:" + port));
        context.setDefaultTimeout(10_000);
        contexts.add(context);
        var page = context.newPage();
        watch(page);
        return page;
    }

    /** A second tab in the same window. */
    protected Page tab(Page page) {
        var second = page.context().newPage();
        watch(second);
        return second;
    }

    /** A window of this persona, on their start page. */
    protected Page signedIn(String persona, Browser.NewContextOptions options) {
        var page = open(options);
        page.navigate("/start");
        page.fill("#username", persona);
        page.fill("#password", "demo");
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    protected Page signedIn(String persona) {
        return signedIn(persona, desk());
    }

    /** All in one window: the other way opens a second for each run, and waits for ever in a browser without script. */
    protected static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    /** Everybody can use it, as far as a program can tell: WCAG 2.2 AA and the habits that axe knows. */
    protected static void assertAccessible(Page page) {
        var found = axe(page).analyze().getViolations();
        assertThat(found.stream()
                        .map(each -> each.getId() + ": " + each.getHelp() + " "
                                + each.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml() + " "
                                                + node.getFailureSummary())
                                        .toList()))
                .as("axe on " + page.url())
                .isEmpty();
    }

    /** Nothing stands out of the window: there is only one way to scroll. */
    protected static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("nothing stands out of " + page.url())
                .isEqualTo(true);
    }

    private void watch(Page page) {
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            // A status that a test asks for on purpose is told there too.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onRequest(request -> {
            var uri = URI.create(request.url());
            if (!List.of("data", "blob", "about").contains(uri.getScheme()) && !"localhost".equals(uri.getHost())) {
                complaints.add("another host: " + request.url());
            }
        });
    }

    @AfterEach
    void nothingToComplainOf() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(complaints).isEmpty();
    }
}
