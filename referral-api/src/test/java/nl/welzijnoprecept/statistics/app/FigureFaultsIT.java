package nl.welzijnoprecept.statistics.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that make no sense are refused and say why; those that make sense but find nothing are answered. */
class FigureFaultsIT extends ApiTest {
    private static final List<String> KINDS = List.of("application/json", "text/csv", AsJsonStat.TYPE);

    private Answer figures(String question) {
        return as("gemeente-elders").get("/api/v1/statistics/referrals?municipality=GM0546" + question);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2021-03&to=2021-02                     | to:BEFORE_FROM",
                "from=2021-03-15&to=2021-04                  | from:INVALID_MONTH",
                "from=2021-03&to=2021-04-30                  | to:INVALID_MONTH",
                "from=2021-00&to=2021-04                     | from:INVALID_MONTH",
                "from=1999-12&to=2021-04                     | from:OUT_OF_RANGE",
                "from=2021-03&to=2101-01                     | to:OUT_OF_RANGE",
                "from=2021-03                                | to:REQUIRED",
                "from=2021-03&to=2021-04&by=shoeSize         | by[0]:UNKNOWN_CODE",
                "from=2021-03&to=2021-04&by=REASON           | by[0]:UNKNOWN_CODE",
                "from=2021-03&to=2021-04&by=reason,reason    | by[1]:DUPLICATE",
                "from=2021-03&to=2021-04&by=month,quarter,gender    | by:TOO_MANY",
                "from=2021-03&to=2021-04&by=reason&by=gender&by=district | by:TOO_MANY"
            })
    void a_question_that_makes_no_sense_is_refused(String question, String fault) {
        for (var kind : KINDS) {
            var answer = as("gemeente-elders")
                    .with("Accept", kind)
                    .get("/api/v1/statistics/referrals?municipality=GM0546&" + question);
            assertThat(answer.status()).as(kind).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.errors()).containsExactly(fault);
        }
    }

    @Test
    void what_has_yet_to_begin_is_no_question() {
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse("2039-11-30T22:59:00Z")));
        assertThat(figures("&from=2039-11&to=2039-11").status()).isEqualTo(200);
        // Into the future it may go on: so a year can be asked about before it is over.
        assertThat(figures("&from=2039-11&to=2040-12").status()).isEqualTo(200);
        assertThat(figures("&from=2039-12&to=2039-12").errors()).containsExactly("from:DATE_IN_FUTURE");
        assertThat(as("gemeente-elders")
                        .get("/api/v1/statistics/indicators?municipality=GM0546&from=2039-12&to=2040-12")
                        .errors())
                .containsExactly("from:DATE_IN_FUTURE");
        // A month begins in the Netherlands.
        clock.moveAhead(Duration.ofMinutes(2));
        assertThat(figures("&from=2039-12&to=2039-12").status()).isEqualTo(200);
    }

    @Test
    void before_the_first_referral_there_is_nothing_and_nothing_is_not_suppressed() {
        var counted = figures("&from=2000-01&to=2003-12&by=reason");
        assertThat(counted.status()).isEqualTo(200);
        assertThat(counted.json().get("total").asInt(-1)).isZero();
        assertThat(counted.json().get("rows").isEmpty()).isTrue();
        var measured =
                as("gemeente-elders").get("/api/v1/statistics/indicators?municipality=GM0546&from=2000-01&to=2003-12");
        assertThat(measured.json().get("indicators")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.has("suppressed")).as(each.toString()).isFalse();
        });
    }

    @Test
    void whose_figures_they_are_is_known_before_anything_is_told() {
        for (var path : List.of("referrals", "indicators")) {
            var asked = "/api/v1/statistics/" + path + "?from=2021-01&to=2021-12&municipality=";
            assertThat(as("gemeente-elders").get(asked + "GM0356").status()).isEqualTo(403);
            // None that there is: the same, so that nobody learns which there are.
            assertThat(as("gemeente-elders").get(asked + "GM9999").status()).isEqualTo(403);
            assertThat(as("gemeente-elders").get(asked + "gm0546").errors())
                    .containsExactly("municipality:INVALID_CODE");
        }
    }

    @Test
    void all_faults_are_told_at_once() {
        var answer = as("gemeente-elders")
                .get(
                        "/api/v1/statistics/referrals?municipality=Leiden&from=2021-13&to=1999-01&by=reason,reason,shoeSize");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "municipality:INVALID_CODE",
                        "from:INVALID_MONTH",
                        "to:OUT_OF_RANGE",
                        "by[1]:DUPLICATE",
                        "by[2]:UNKNOWN_CODE",
                        "by:TOO_MANY");
        assertThat(as("gemeente-elders").get("/api/v1/statistics/indicators").errors())
                .containsExactlyInAnyOrder("municipality:REQUIRED", "from:REQUIRED", "to:REQUIRED");
        assertThat(figures("&from=2021-03&to=2021-02").errors()).containsExactly("to:BEFORE_FROM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&from=%00&to=2021-01", "&from=2021-01&from=2021-02&to=2021-03", "&from=+2021-01&to=2021-02&by=,"
            })
    void odd_input_is_refused(String question) {
        assertThat(figures(question).status()).isEqualTo(400);
        assertThat(as("gemeente-elders")
                        .with("Accept", "text/csv")
                        .get("/api/v1/statistics/referrals?municipality=GM0546" + question)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_century_is_answered_too() {
        assertThat(figures("&from=2000-01&to=2100-12&by=month,reason").status()).isEqualTo(200);
    }
}
