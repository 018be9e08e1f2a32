package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** A restricted file: outside the named team it is not there. */
class RestrictionIT extends ApiTest {
    private static final String REFERRALS = "/api/v1/referrals";
    private static final String REASON = "Is de zus van Saskia.";

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

    private String idOf(String persona) {
        return as(persona).get("/api/v1/me").id();
    }

    private Answer restrict(String by, String referral, String... team) {
        return as(by).put(
                        referral + "/restriction",
                        Map.of(
                                "restricted",
                                true,
                                "team",
                                Arrays.stream(team).map(this::idOf).toList(),
                                "reason",
                                REASON));
    }

    /** A case of coach that only coach sees; answers its path. */
    private String onlyForItsCoach(ObjectNode body) {
        var referral = as("huisarts").post(REFERRALS, body).header("Location");
        CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        assertThat(restrict("coach", referral, "coach").status()).isEqualTo(200);
        return referral;
    }

    private long total(String persona) {
        return as(persona).get(REFERRALS + "?limit=1").json().get("total").asLong();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void outside_the_team_it_is_not_there() {
        var body = annie();
        var referral = as("huisarts").post(REFERRALS, body).header("Location");
        CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        var outside = List.of("coordinator", "poh");
        var totals = outside.stream().map(this::total).toList();

        var restricted = restrict("coach", referral, "coach");

        assertThat(restricted.status()).as(restricted.text()).isEqualTo(200);
        assertThat(restricted.json().at("/team/0/name").asString()).isEqualTo("Fatima el Amrani");
        assertThat(restricted.json().at("/changes/0/reason").asString()).isEqualTo(REASON);
        for (var persona : outside) {
            for (var part : List.of("", "/steps", "/feedback")) {
                assertThat(as(persona).get(referral + part).status())
                        .as(persona + part)
                        .isEqualTo(404);
            }
            assertThat(as(persona)
                            .ifMatch("\"1\"")
                            .post(referral + "/steps", Map.of("step", "UNDO"))
                            .status())
                    .isEqualTo(404);
            assertThat(as(persona)
                            .post(
                                    REFERRALS + "/search",
                                    Map.of(
                                            "familyName",
                                            body.at("/client/familyName").asString()))
                            .items())
                    .isEmpty();
        }
        assertThat(outside.stream().map(this::total))
                .containsExactlyElementsOf(
                        totals.stream().map(total -> total - 1).toList());
        for (var persona : List.of("coach", "huisarts")) {
            assertThat(as(persona).get(referral).json().get("restricted").asBoolean())
                    .isTrue();
        }
        assertThat(as("coordinator").get(referral + "/restriction").status()).isEqualTo(404);
    }

    @Test
    void who_is_outside_states_no_reason_for_it_either() {
        var body = annie();
        var referral = as("huisarts").post(REFERRALS, body);
        var path = referral.header("Location");
        CaseSteps.step(as("coach"), path, Map.of("step", "ASSIGN"));
        Map<String, Object> byId = Map.of("referralId", referral.id(), "reasonCode", "OTHER", "reason", "x");
        assertThat(as("coach-2").post("/api/v1/access-grants", byId).status()).isEqualTo(201);
        assertThat(as("coach-2").get(path).status()).isEqualTo(200);

        restrict("coach", path, "coach");

        assertThat(as("coach-2").get(path).status()).isEqualTo(404); // what was open is shut
        assertThat(as("coach-2").get(path + "/conversations").status()).isEqualTo(404);
        Map<String, Object> byReference =
                Map.of("reference", referral.json().get("reference").asString(), "reasonCode", "OTHER", "reason", "x");
        Map<String, Object> byPerson = Map.of(
                "person",
                Map.of("familyName", body.at("/client/familyName").asString(), "birthDate", "1948-03-02"),
                "reasonCode",
                "OTHER",
                "reason",
                "x");
        for (var sought : List.of(byId, byReference, byPerson)) {
            assertThat(as("coach-2").post("/api/v1/access-grants", sought).status())
                    .isEqualTo(404);
        }
        restrict("coach", path, "coach", "coach-2");
        assertThat(as("coach-2").get("/api/v1/access-grants").each("referralId"))
                .contains(referral.id());
        assertThat(as("coach-2").get(path).status()).isEqualTo(200);
    }

    @Test
    void a_referrer_asks_for_it_and_a_coordinator_names_the_team_and_divides() {
        var submitted = as("huisarts").post(REFERRALS, annie().put("restricted", true));
        var referral = submitted.header("Location");
        assertThat(submitted.json().get("restricted").asBoolean()).isTrue();
        for (var persona : List.of("coach", "coach-2", "poh")) {
            assertThat(as(persona).get(referral).status()).as(persona).isEqualTo(404);
        }
        var asked = as("coordinator").get(referral + "/restriction").json();
        assertThat(asked.get("restricted").asBoolean()).isTrue();
        assertThat(asked.get("team").isEmpty()).isTrue();
        assertThat(asked.at("/changes/0/by/name").asString()).isEqualTo("Marijke van Dalen");

        var assign = Map.of("step", "ASSIGN", "coachId", idOf("coach"));
        assertThat(CaseSteps.step(as("coordinator"), referral, assign).errors()).containsExactly("coachId:NOT_IN_TEAM");
        restrict("coordinator", referral, "coordinator", "coach");
        assertThat(CaseSteps.step(as("coordinator"), referral, assign).status()).isEqualTo(201);
        assertThat(as("coach").get(referral).status()).isEqualTo(200);
        assertThat(as("coach-2").get(referral).status()).isEqualTo(404);
        assertThat(CaseSteps.step(
                                as("coordinator"),
                                referral,
                                Map.of("step", "REASSIGN", "coachId", idOf("coach-2"), "reason", "Verlof"))
                        .errors())
                .containsExactly("coachId:NOT_IN_TEAM");

        var lifted =
                as("coach").put(referral + "/restriction", Map.of("restricted", false, "reason", "Niet meer nodig."));
        assertThat(lifted.json().get("restricted").asBoolean()).isFalse();
        assertThat(lifted.json().get("changes").size()).isEqualTo(3);
        assertThat(as("poh").get(referral).json().get("restricted").asBoolean()).isFalse();
    }

    @Test
    void a_case_is_never_left_without_anybody() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        assertThat(restrict("coach", referral, "coach-2").errors()).containsExactly("team:WITHOUT_YOURSELF");
        assertThat(restrict("coach", referral, "coach", "coach-elders").errors())
                .containsExactly("team:NOT_A_COLLEAGUE");
        assertThat(restrict("coach", referral, "coach", "privacy").errors()).containsExactly("team:NOT_A_COLLEAGUE");
        assertThat(restrict("coordinator", referral, "coordinator", "coach-2").errors())
                .containsExactly("team:WITHOUT_ITS_COACH");
        assertThat(restrict("coach", referral).errors()).containsExactly("team:REQUIRED");
        assertThat(as("coach")
                        .put(referral + "/restriction", Map.of("reason", ""))
                        .errors())
                .containsExactlyInAnyOrder("restricted:REQUIRED", "reason:REQUIRED");
        assertThat(as("coordinator").get(referral).json().get("restricted").asBoolean())
                .isFalse();
    }

    @Test
    void only_the_cases_coach_and_coordinators_say_who_is_let_in() {
        var undivided = CaseSteps.submitted(as("huisarts"));
        assertThat(restrict("coach", undivided, "coach").status()).isEqualTo(403);
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        assertThat(restrict("coach-2", referral, "coach-2").status()).isEqualTo(404);
        assertThat(restrict("coach-elders", referral, "coach-elders").status()).isEqualTo(404);
        assertThat(restrict("huisarts", referral, "huisarts").status()).isEqualTo(403);
        assertThat(restrict("coordinator", referral, "coordinator", "coach").status())
                .isEqualTo(200);
    }

    @Test
    void no_warning_of_a_duplicate_tells_that_it_is_there() {
        var body = annie();
        var first = onlyForItsCoach(body);

        var byColleague = as("poh").post(REFERRALS, body);

        assertThat(byColleague.json().get("warnings").isEmpty()).isTrue();
        var second = byColleague.header("Location");
        assertThat(as("coordinator").get(second).json().get("warnings").isEmpty())
                .isTrue();
        var name = body.at("/client/familyName").asString();
        assertThat(as("coordinator")
                        .post(REFERRALS + "/search", Map.of("familyName", name))
                        .items()
                        .getFirst()
                        .get("warnings")
                        .isEmpty())
                .isTrue();
        assertThat(as("coach").get(second).json().at("/warnings/0/referralId").asString())
                .isEqualTo(id(first));
        assertThat(as("huisarts")
                        .post(REFERRALS, body)
                        .json()
                        .at("/warnings/0/code")
                        .asString())
                .isEqualTo("POSSIBLE_DUPLICATE");
    }

    @Test
    void a_hidden_file_keeps_no_warning_about_another_one_away() {
        var body = annie();
        var hidden = onlyForItsCoach(body);
        var second = as("poh").post(REFERRALS, body);
        var third = as("poh").post(REFERRALS, body);
        assertThat(second.json().get("warnings").isEmpty()).isTrue();
        var fourth = as("huisarts").post(REFERRALS, body);
        for (var seen : List.of(third, fourth)) {
            assertThat(as("poh").get(seen.header("Location")).json().get("warnings"))
                    .hasSize(1);
            assertThat(as("coordinator")
                            .get(seen.header("Location"))
                            .json()
                            .at("/warnings/0/referralId")
                            .asString())
                    .isEqualTo(second.id());
        }
        assertThat(as("coach")
                        .get(fourth.header("Location"))
                        .json()
                        .at("/warnings/0/referralId")
                        .asString())
                .isEqualTo(id(hidden));
        assertThat(as("coordinator")
                        .post(
                                REFERRALS + "/search",
                                Map.of(
                                        "familyName",
                                        body.at("/client/familyName").asString()))
                        .items())
                .filteredOn(item -> !item.get("warnings").isEmpty())
                .extracting(item -> item.get("id").asString())
                .containsExactlyInAnyOrder(third.id(), fourth.id());
    }

    @Test
    void figures_count_it() {
        var before = figures();
        onlyForItsCoach(annie());
        assertThat(figures()).isEqualTo(before + 1);
    }

    private long figures() {
        var analyst = actors.byLogin("gemeente").orElseThrow();
        return transaction.execute(_ -> {
            Acting.tell(
                    application,
                    analyst.id().value(),
                    analyst.requireOrganisation().value(),
                    "ANALYST");
            application
                    .sql("select count_figures('GM0356', '{}')")
                    .query((row, n) -> true)
                    .list();
            return application
                    .sql("select sum(cases) from figure_cell where measure = 'TOTAL'")
                    .query(Long.class)
                    .single();
        });
    }

    @Test
    void each_change_is_logged_and_its_reason_is_unreadable_in_the_database() {
        var referral = onlyForItsCoach(annie());
        as("coach").put(referral + "/restriction", Map.of("restricted", false, "reason", REASON));
        assertThat(as("privacy").get(referral + "/access-log").items().stream()
                        .filter(line -> line.get("object").asString().equals("RESTRICTION"))
                        .map(line -> line.get("action").asString() + " "
                                + line.get("detail").asString()))
                .containsExactly("U LIFTED", "U RESTRICTED");
        assertThat(owner.sql("select reason from restriction_change where referral_id = :id")
                        .param("id", UUID.fromString(id(referral)))
                        .query(byte[].class)
                        .list())
                .hasSize(2)
                .allSatisfy(reason ->
                        assertThat(new String(reason, StandardCharsets.UTF_8)).doesNotContain("Saskia"));
    }
}
