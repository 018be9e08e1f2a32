package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ReferralBodies;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a practice still sees of whoever it referred, when that client does not let it hear how it goes. */
class SilenceIT extends ApiTest {
    private static final List<String> PROGRESS = List.of("coach", "nextActionBy", "dueOn", "outcome", "clientVerdict");

    /** A case in coaching, of whose client the practice hears nothing from the first day. */
    private String silent() {
        var body = annie();
        ((ObjectNode) body.get("permission")).putArray("purposes").add("REFER");
        var path = as("huisarts").post("/api/v1/referrals", body).header("Location");
        CaseSteps.step(as("coach"), path, Map.of("step", "ASSIGN"));
        assertThat(as("coach").post(path + "/conversations", intake()).status()).isEqualTo(201);
        CaseSteps.step(as("coach"), path, Map.of("step", "START"));
        return path;
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }

    private String coach() {
        return as("coach").get("/api/v1/me").id();
    }

    private JsonNode line(String persona, String path) {
        return as(persona).get("/api/v1/referrals?limit=100&sort=-submittedAt").items().stream()
                .filter(each -> each.get("id").asString().equals(id(path)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(String parameters) {
        return as("huisarts")
                .get("/api/v1/referrals?limit=100&sort=-submittedAt&" + parameters)
                .each("id");
    }

    private static void assertSilent(JsonNode shown) {
        for (var field : PROGRESS) {
            assertThat(shown.path(field).isNull() || shown.path(field).isMissingNode())
                    .as(field)
                    .isTrue();
        }
        assertThat(shown.get("progressShared").asBoolean()).isFalse();
        assertThat(shown.get("status").asString()).isEqualTo("COACHING");
    }

    @Test
    void reading_and_listing_tell_neither_who_helps_nor_what_comes_next() {
        var silent = silent();
        var name = as("coach").get(silent).json().at("/client/familyName").asString();

        assertSilent(as("huisarts").get(silent).json());
        assertSilent(line("huisarts", silent));
        assertSilent(as("huisarts")
                .post("/api/v1/referrals/search", Map.of("familyName", name))
                .items()
                .getFirst());
        assertThat(as("huisarts").get(silent).text()).doesNotContain(coach());
        assertThat(line("coach", silent).at("/coach/id").asString()).isEqualTo(coach());
        assertThat(line("coach", silent).get("progressShared").asBoolean()).isTrue();
    }

    @Test
    void the_history_names_the_organisation_and_nobody_in_it() {
        var silent = silent();
        var steps = as("huisarts").get(silent + "/steps");
        assertThat(steps.each("step")).containsExactly("ASSIGN", "START");
        assertThat(steps.text()).doesNotContain(coach());
        assertThat(steps.items()).allSatisfy(step -> {
            assertThat(step.at("/by/name").asString()).isEqualTo("Stichting Samen Verder");
            assertThat(step.path("coach").isNull()).isTrue();
        });
        assertThat(as("coordinator").get(silent + "/steps").text()).contains(coach());
    }

    @Test
    void what_is_not_shown_is_not_found_or_counted_either() {
        var silent = silent();
        clock.moveAhead(Duration.ofDays(200));
        assertThat(found("status=COACHING")).contains(id(silent));
        for (var asked : List.of("coach=" + coach(), "overdue=true", "nextActionBy=COACH")) {
            assertThat(found(asked)).as(asked).doesNotContain(id(silent));
        }
        var before = as("huisarts").get("/api/v1/referrals/counts").json();
        silent();
        var after = as("huisarts").get("/api/v1/referrals/counts").json();
        assertThat(after.get("total").asInt()).isEqualTo(before.get("total").asInt() + 1);
        for (var counted : List.of("coach", "nextActionBy")) {
            assertThat(after.get(counted)).as(counted).isEqualTo(before.get(counted));
        }
    }

    @Test
    void what_was_heard_before_is_gone_from_the_day_that_the_client_takes_it_back() {
        var told = CaseSteps.assigned(as("huisarts"), as("coach"));
        as("coach").post(told + "/feedback", Map.of("moment", "OTHER", "message", "Wij spraken elkaar."));
        assertThat(as("huisarts").get(told).json().at("/coach/id").asString()).isEqualTo(coach());

        as("coach").post(told + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK")));

        for (var part : List.of("", "/steps", "/feedback")) {
            assertThat(as("huisarts").get(told + part).text()).as(part).doesNotContain(coach());
        }
        assertThat(as("huisarts").get("/api/v1/feedback?limit=100").items().stream()
                        .filter(each -> each.at("/referral/id").asString().equals(id(told)))
                        .map(each -> each.at("/feedback/sentBy/name").asString()))
                .containsExactly("Stichting Samen Verder");
        assertThat(line("huisarts", told).get("coach").isNull()).isTrue();
        assertThat(found("coach=" + coach())).doesNotContain(id(told));
    }

    @Test
    void a_child_that_became_old_enough_to_decide_is_told_of_no_more_either() {
        var body = annie();
        ((ObjectNode) body.get("client"))
                .put(
                        "birthDate",
                        ReferralBodies.today().plusDays(10).minusYears(12).toString());
        ((ObjectNode) body.get("permission")).putArray("givenBy").add("PARENT");
        var child = as("huisarts").post("/api/v1/referrals", body).header("Location");
        CaseSteps.step(as("coach"), child, Map.of("step", "ASSIGN"));
        assertThat(line("huisarts", child).at("/coach/id").asString()).isEqualTo(coach());

        clock.moveAhead(Duration.ofDays(10));

        assertThat(as("huisarts").get(child).text()).doesNotContain(coach());
        assertThat(line("huisarts", child).get("coach").isNull()).isTrue();
    }

    @Test
    void a_question_back_is_there_to_be_answered_all_the_same() {
        var body = annie();
        ((ObjectNode) body.get("permission")).putArray("purposes").add("REFER");
        var path = as("huisarts").post("/api/v1/referrals", body).header("Location");
        CaseSteps.step(as("coordinator"), path, Map.of("step", "RETURN", "reason", "Welk nummer?"));

        var returned = as("huisarts").get(path);
        assertThat(returned.json().get("status").asString()).isEqualTo("RETURNED");
        assertThat(returned.json().get("nextActionBy").asString()).isEqualTo("REFERRER");
        assertThat(returned.json().get("dueOn").isNull()).isFalse();
        assertThat(found("nextActionBy=REFERRER")).contains(id(path));
        assertThat(CaseSteps.step(as("huisarts"), path, Map.of("step", "RESUBMIT", "reason", "0612345678"))
                        .status())
                .isEqualTo(201);
    }
}
