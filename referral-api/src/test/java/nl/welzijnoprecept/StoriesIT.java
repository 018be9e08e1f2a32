package nl.welzijnoprecept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stories of docs/http/stories: on one day, as whoever tries them out goes through them, and in the time they take. */
class StoriesIT extends ApiTest {
    private static final Pattern LATER = Pattern.compile("… (\\d+) days later: .*");

    @AfterEach
    void today_again() {
        clock.backToNow();
    }

    @ParameterizedTest
    @CsvSource({
        "annie.sh, true, the practice sees what became of those it referred",
        "annie.sh, false, the practice sees what became of those it referred",
        "samir.sh, true, and all of it can be read back",
        "samir.sh, false, and all of it can be read back",
        "noor.sh, true, and the GP hears of it",
        "noor.sh, false, and the GP hears of it"
    })
    void somebody_is_followed_to_the_end(String name, boolean isTimePassing, String last)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        "bash", Path.of("..", "docs", "http", "stories", name).toString(), "http://localhost:" + port)
                .redirectErrorStream(true);
        if (isTimePassing) {
            builder.environment().put("CLOCK_MOVES", "1");
        }
        var script = builder.start();
        var told = new StringBuilder();
        try (var output = script.inputReader(StandardCharsets.UTF_8);
                var input = script.outputWriter(StandardCharsets.UTF_8)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                told.append(line).append('\n');
                var later = LATER.matcher(line);
                if (isTimePassing && later.matches()) {
                    clock.moveAhead(Duration.ofDays(Long.parseLong(later.group(1))));
                    input.write('\n');
                    input.flush();
                }
            }
        }

        assertThat(script.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(told).doesNotContain("✗").contains(last);
        assertThat(script.exitValue()).as(told.toString()).isZero();
    }
}
