package nl.welzijnoprecept.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machine's own Chromium, started once for all tests; nothing is downloaded. */
final class Chromium {
    /** First the one without windows of its own, which takes half the work. */
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    private static final Optional<Path> FOUND = Optional.ofNullable(System.getenv("CHROMIUM")).stream()
            .map(Path::of)
            .findFirst()
            .or(() -> PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst());

    private static Browser browser;

    private Chromium() {}

    /** Whether browser tests can run; where they must, as in CI, they do not pass by being left out. */
    static boolean isThere() {
        if (FOUND.isEmpty() && System.getenv("BROWSER_REQUIRED") != null) {
            throw new IllegalStateException(
                    "No Chromium: install it (apt-get install chromium), or say where with CHROMIUM");
        }
        return FOUND.isPresent();
    }

    static synchronized Browser browser() {
        if (browser == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(FOUND.orElseThrow())
                            .setArgs(List.of(
                                    "--headless",
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }
}
