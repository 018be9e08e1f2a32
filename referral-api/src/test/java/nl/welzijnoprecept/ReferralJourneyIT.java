package nl.welzijnoprecept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;

/** The script that a newcomer runs, docs/http/journey.sh, against the product as it is now. */
class ReferralJourneyIT extends ApiTest {

    @Test
    void the_whole_way_of_one_referral_can_be_gone() throws IOException, InterruptedException {
        var script = new ProcessBuilder(
                        "bash", Path.of("..", "docs", "http", "journey.sh").toString(), "http://localhost:" + port)
                .redirectErrorStream(true)
                .start();
        var output = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output).doesNotContain("✗").contains("✓ closed, with her own verdict → COMPLETED");
        assertThat(script.exitValue()).as(output).isZero();
    }
}
