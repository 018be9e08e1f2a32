package nl.welzijnoprecept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts that a newcomer runs, in docs/http, against the product as it is now. */
class ReferralJourneyIT extends ApiTest {

    @ParameterizedTest
    @CsvSource({
        "journey.sh, with her own verdict → COMPLETED",
        "trust.sh, the log still tells who looked",
        "day.sh, whom to call when somebody is not safe",
        "feedback.sh, and nobody else reads it",
        "case-review.sh, and the log tells who looked by the table"
    })
    void what_the_script_goes_through_can_be_gone(String name, String last) throws IOException, InterruptedException {
        var script = new ProcessBuilder(
                        "bash", Path.of("..", "docs", "http", name).toString(), "http://localhost:" + port)
                .redirectErrorStream(true)
                .start();
        var output = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output).doesNotContain("✗").contains(last);
        assertThat(script.exitValue()).as(output).isZero();
    }
}
