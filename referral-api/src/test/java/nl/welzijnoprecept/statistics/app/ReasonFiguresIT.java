package nl.welzijnoprecept.statistics.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.referral.ReasonCode;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.PlacementCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What is counted of why cases ended, of what people began with and of what they missed. */
class ReasonFiguresIT extends ApiTest {
    @Autowired
    private KeepFigures keeping;

    @Autowired
    private KeepFiguresService service;

    @Test
    void why_somebody_was_declined_counts_until_that_is_taken_back() {
        var referral = CaseSteps.submitted(as("huisarts"));
        decline(referral, "NO_CAPACITY");
        assertThat(fact(referral, "DECLINE_REASON")).isEqualTo("NO_CAPACITY");
        assertThat(fact(referral, "WITHDRAW_REASON")).isEqualTo("NONE");

        CaseSteps.step(as("coordinator"), referral, Map.of("step", "UNDO"));
        assertThat(fact(referral, "DECLINE_REASON")).isEqualTo("NONE");

        decline(referral, "ONZE_EIGEN_CODE");
        assertThat(fact(referral, "DECLINE_REASON")).as("a word of their own").isEqualTo("OTHER");
        assertThat(service.stray(new MunicipalityCode("GM0356")).isNone()).isTrue();
    }

    @Test
    void why_somebody_was_withdrawn_counts() {
        var referral = CaseSteps.submitted(as("huisarts"));
        var withdrawn =
                CaseSteps.step(as("huisarts"), referral, Map.of("step", "WITHDRAW", "reasonCode", "REFERRER_REQUEST"));
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(201);
        assertThat(fact(referral, "WITHDRAW_REASON")).isEqualTo("REFERRER_REQUEST");
        assertThat(fact(referral, "DECLINE_REASON")).isEqualTo("NONE");
    }

    /** The codes are said where they are chosen and where they are counted. */
    @Test
    void each_reason_that_the_product_knows_counts_as_itself() {
        for (var step : List.of(Step.DECLINE, Step.WITHDRAW)) {
            for (var code : ReasonCode.known(step)) {
                assertThat(owner.sql("select reason_of_closing(:status, :code)")
                                .param("status", String.valueOf(step.to()))
                                .param("code", code)
                                .query(String.class)
                                .single())
                        .isEqualTo(code);
            }
        }
    }

    @Test
    void what_the_first_activity_does_good_to_counts_and_so_does_putting_that_right() {
        var coach = as("coach");
        var referral = CaseSteps.assigned(as("huisarts"), coach);
        var activity = PlacementCases.activity(as("aanbieder"), null);
        var later = PlacementCases.activity(as("aanbieder"), null);
        var placement = PlacementCases.accepted(coach, referral, activity);
        assertThat(fact(referral, "BEGAN_PARTICIPATION")).isEqualTo("NONE");
        PlacementCases.take(coach, placement, Map.of("step", "START"));
        assertThat(fact(referral, "BEGAN_PARTICIPATION")).isEqualTo("YES");
        assertThat(fact(referral, "BEGAN_MIND")).isEqualTo("NO");
        PlacementCases.take(coach, PlacementCases.accepted(coach, referral, later), Map.of("step", "START"));

        var body = PlacementCases.activityBody(null);
        body.put("dimensions", List.of("MIND", "MEANING"));
        var path = "/api/v1/activities/" + activity;
        var put = as("aanbieder").ifMatch(as("aanbieder").get(path).eTag()).put(path, body);
        assertThat(put.status()).as(put.text()).isEqualTo(200);
        assertThat(fact(referral, "BEGAN_PARTICIPATION"))
                .as("of the first, not of a later one")
                .isEqualTo("NO");
        assertThat(fact(referral, "BEGAN_MIND")).isEqualTo("YES");
        assertThat(fact(referral, "BEGAN_MEANING")).isEqualTo("YES");
        assertThat(service.stray(new MunicipalityCode("GM0356")).isNone()).isTrue();
    }

    @Test
    void what_was_wanted_and_not_there_counts() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        assertThat(fact(referral, "MISSED_MIND")).isEqualTo("NO");
        var gap = as("coach").post(referral + "/gaps", Map.of("dimension", "MIND", "text", "Een leesclub overdag"));
        assertThat(gap.status()).as(gap.text()).isEqualTo(201);
        assertThat(fact(referral, "MISSED_MIND")).isEqualTo("YES");
        assertThat(fact(referral, "MISSED_BODY")).isEqualTo("NO");
    }

    private void decline(String referral, String code) {
        var declined = CaseSteps.step(
                as("coordinator"), referral, Map.of("step", "DECLINE", "reasonCode", code, "reason", "Nu niet"));
        assertThat(declined.status()).as(declined.text()).isEqualTo(201);
    }

    private String fact(String referral, String name) {
        keeping.count();
        return JsonMapper.shared()
                .readTree(owner.sql("select course::text from figure_line where referral_id = :id")
                        .param("id", FullFile.id(referral))
                        .query(String.class)
                        .single())
                .get(name)
                .asString();
    }
}
