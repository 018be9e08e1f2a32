package nl.welzijnoprecept.statistics.app;

import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What validated scales say that changed: in Leiden, in years that no other test uses. */
class EffectFiguresIT extends ApiTest {
    @Autowired
    private KeepFiguresService service;

    private String assigned(String day) {
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse(day + "T12:00:00Z")));
        var referral =
                as("huisarts-elders").post("/api/v1/referrals", annieInLeiden()).header("Location");
        assertThat(CaseSteps.step(as("coach-elders"), referral, Map.of("step", "ASSIGN"))
                        .status())
                .isEqualTo(201);
        return referral;
    }

    /** So much of each of the questions of the WHO-5; the total is twenty times that. */
    private void measured(String referral, String moment, String day, int each) {
        var scores = IntStream.rangeClosed(1, 5)
                .boxed()
                .collect(Collectors.toMap(number -> "Q" + number, _ -> each, (one, _) -> one, HashMap::new));
        var answer = as("coach-elders")
                .post(
                        referral + "/measurements",
                        Map.of("instrument", "WHO5", "moment", moment, "takenOn", day, "scores", scores));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private JsonNode indicator(String code, String from, String to) {
        return as("gemeente-elders")
                .get("/api/v1/statistics/indicators?municipality=GM0546&from=%s&to=%s".formatted(from, to))
                .json()
                .get("indicators")
                .valueStream()
                .filter(each -> each.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_changed_is_told_of_pairs_with_how_many_they_are() {
        for (var i = 0; i < 32; i++) {
            var referral = assigned("2058-03-10");
            measured(referral, "START", "2058-03-10", 2);
            if (i < 11) {
                measured(referral, "INTERIM", "2058-03-10", 0);
                measured(referral, "END", "2058-03-10", 3);
            } else if (i < 21) {
                measured(referral, "END", "2058-03-10", 2);
            }
        }

        var response = indicator("who5Response", "2058-01", "2058-12");
        assertThat(response.get("numerator").asInt()).isEqualTo(21);
        assertThat(response.get("denominator").asInt()).isEqualTo(32);
        var improved = indicator("who5ImprovedRate", "2058-01", "2058-12");
        assertThat(improved.get("numerator").asInt()).isEqualTo(11);
        assertThat(improved.get("denominator").asInt()).isEqualTo(21);
        assertThat(indicator("who5MeanChange", "2058-01", "2058-12").toString())
                .isEqualTo("{\"code\":\"who5MeanChange\",\"numerator\":null,\"denominator\":21,\"value\":10.5,"
                        + "\"unit\":\"POINTS\"}");
        assertThat(indicator("who5MeanChange", "2058-01", "2058-11")
                        .get("suppressed")
                        .asBoolean())
                .as("of whole years only")
                .isTrue();
        assertThat(indicator("djg6MeanChange", "2058-01", "2058-12").toString())
                .contains("\"denominator\":0,\"value\":null")
                .doesNotContain("suppressed");
        assertThat(service.stray(new MunicipalityCode("GM0546")).cells()).isZero();
    }

    @Test
    void nobody_decides_a_mean_alone() {
        for (var i = 0; i < 12; i++) {
            var referral = assigned("2060-03-10");
            measured(referral, "START", "2060-03-10", i == 0 ? 0 : 2);
            measured(referral, "END", "2060-03-10", i == 0 ? 4 : 2);
        }
        var mean = indicator("who5MeanChange", "2060-01", "2060-12");
        assertThat(mean.get("suppressed").asBoolean()).isTrue();
        assertThat(mean.get("value").isNull()).isTrue();
        assertThat(indicator("who5Response", "2060-01", "2060-12")
                        .get("denominator")
                        .asInt())
                .isEqualTo(12);
    }

    @Test
    void a_total_is_kept_as_it_was_scored_and_a_conversation_tool_has_none() {
        var referral = assigned("2063-06-10");
        measured(referral, "START", "2063-06-10", 3);
        as("coach-elders")
                .post(
                        referral + "/measurements",
                        Map.of(
                                "instrument", "POSITIVE_HEALTH",
                                "moment", "START",
                                "takenOn", "2063-06-10",
                                "scores", Map.of("BODY", 6)));
        assertThat(owner.sql("select instrument || coalesce(total::text, '-') from measurement"
                                + " where referral_id = :id")
                        .param("id", FullFile.id(referral))
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("WHO560", "POSITIVE_HEALTH-");
    }
}
