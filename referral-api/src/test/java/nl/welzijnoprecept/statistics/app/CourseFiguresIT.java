package nl.welzijnoprecept.statistics.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ConversationBodies;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.PlacementCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is counted of how a case goes on, as it goes on. */
class CourseFiguresIT extends ApiTest {
    @Autowired
    private KeepFigures keeping;

    private String referral = "";

    @Test
    void each_fact_is_counted_as_soon_as_it_is_one() {
        var coach = as("coach");
        referral =
                as("huisarts").post("/api/v1/referrals", PlacementCases.told()).header("Location");
        CaseSteps.step(coach, referral, Map.of("step", "ASSIGN"));
        assertThat(course().properties())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.getValue().asString())
                        .as(fact.getKey())
                        .isEqualTo(
                                fact.getKey().equals("PERMISSION")
                                        ? "YES"
                                        : fact.getKey().startsWith("MISSED_")
                                                        || fact.getKey().equals("REPEATED")
                                                ? "NO"
                                                : "NONE"));

        coach.post(referral + "/conversations", ConversationBodies.intake());
        assertThat(fact("STRENGTHS")).isEqualTo("NO");
        assertThat(fact("FITTING_ACTIVITY")).isEqualTo("NO");
        coach.post(referral + "/strengths", Map.of("lifeArea", "FAMILY", "text", "Haar zus", "kind", "RESOURCE"));
        assertThat(fact("STRENGTHS")).isEqualTo("YES");

        CaseSteps.step(coach, referral, Map.of("step", "START"));
        assertThat(fact("FEEDBACK_ON_TIME")).isEqualTo("NONE");
        coach.post(referral + "/feedback", Map.of("moment", "AFTER_INTAKE", "message", "Zij zoekt gezelschap."));
        assertThat(fact("FEEDBACK_ON_TIME")).isEqualTo("YES");

        var buddy = as("maatje").get("/api/v1/me").id();
        var placement = referral + "/placements/"
                + PlacementCases.accompanied(coach, referral, CaseSteps.roomyActivity(coach), buddy);
        assertThat(fact("WARM_START")).isEqualTo("NONE");
        var started = PlacementCases.take(coach, placement, Map.of("step", "START"));
        assertThat(started.status()).as(started.text()).isEqualTo(201);
        assertThat(fact("WARM_START")).isEqualTo("YES");
        assertThat(fact("ACTIVITY_START")).isEqualTo("0");
        assertThat(fact("FITTING_ACTIVITY")).isEqualTo("YES");
        assertThat(fact("GOING_ON")).isEqualTo("NONE");

        var asked = coach.post(
                placement + "/follow-ups",
                Map.of(
                        "moment", "FOLLOW_UP",
                        "stillTakingPart", "DIFFERENTLY",
                        "on", started.json().get("startedOn").asString()));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(fact("GOING_ON")).isEqualTo("YES");
        assertThat(fact("FOLLOWED_UP")).isEqualTo("YES");
    }

    private String fact(String name) {
        return course().get(name).asString();
    }

    private JsonNode course() {
        keeping.count();
        return JsonMapper.shared()
                .readTree(owner.sql("select course::text from figure_line where referral_id = :id")
                        .param("id", FullFile.id(referral))
                        .query(String.class)
                        .single());
    }
}
