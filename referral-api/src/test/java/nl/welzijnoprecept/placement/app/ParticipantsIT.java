package nl.welzijnoprecept.placement.app;

import static nl.welzijnoprecept.support.PlacementCases.accepted;
import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.proposed;
import static nl.welzijnoprecept.support.PlacementCases.take;
import static nl.welzijnoprecept.support.PlacementCases.told;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What whoever offers an activity sees of those who come: a first name and what they need to know, if the client says so. */
class ParticipantsIT extends ApiTest {
    private String activity;

    @BeforeEach
    void an_activity() {
        activity = activity(as("aanbieder"), 3);
    }

    private String referral(String coach, ObjectNode body) {
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        assertThat(CaseSteps.step(as(coach), referral, Map.of("step", "ASSIGN")).status())
                .isEqualTo(201);
        return referral;
    }

    private Answer participants(String persona) {
        return as(persona).get("/api/v1/activities/" + activity + "/participants");
    }

    private JsonNode only() {
        assertThat(participants("aanbieder").items()).hasSize(1);
        return participants("aanbieder").items().getFirst();
    }

    private String knowing(String referral, String words) {
        var placement = accepted(as("coach"), referral, activity);
        var said = as("coach")
                .ifMatch(as("coach").get(placement).eTag())
                .put(placement + "/need-to-know", Map.of("needToKnow", words));
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        return placement;
    }

    @Test
    void a_first_name_and_what_they_need_to_know_and_nothing_else() {
        var words = "Gebruikt een rolstoel, מדבר עברית";
        var referral = referral("coach", told());
        var placement = knowing(referral, words);

        var shown = participants("aanbieder");

        assertThat(shown.items()).singleElement().satisfies(one -> {
            assertThat(one.propertyNames())
                    .containsExactlyInAnyOrder(
                            "placementId", "givenName", "status", "startedOn", "needToKnow", "attendance");
            assertThat(one.get("placementId").asString()).isEqualTo(id(placement));
            assertThat(one.get("givenName").asString()).isEqualTo("Annie");
            assertThat(one.get("needToKnow").asString()).isEqualTo(words);
            assertThat(one.get("status").asString()).isEqualTo("ACCEPTED");
            assertThat(one.get("startedOn").isNull()).isTrue();
        });
        assertThat(shown.text()).doesNotContain("Vries", "1948", "3431", "LONELINESS", id(referral));
        assertThat(participants("coordinator").items()).isEqualTo(shown.items());
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }

    @Test
    void without_the_clients_permission_they_are_a_participant_without_a_name() {
        knowing(referral("coach", annie()), "Hoort slecht");
        assertThat(only().get("givenName").isNull()).isTrue();
        assertThat(only().get("needToKnow").isNull()).isTrue();
        assertThat(participants("coordinator")
                        .items()
                        .getFirst()
                        .get("givenName")
                        .asString())
                .isEqualTo("Annie");
    }

    @Test
    void permission_that_is_given_later_shows_and_taken_back_hides_at_once() {
        var referral = referral("coach", annie());
        knowing(referral, "Hoort slecht");
        var given = as("coach")
                .post(
                        referral + "/permissions",
                        Map.of(
                                "givenOn", today(),
                                "givenBy", List.of("CLIENT"),
                                "method", "ORAL",
                                "purposes", List.of("REFER", "ACTIVITY")));
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        assertThat(only().get("givenName").asString()).isEqualTo("Annie");

        as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("ACTIVITY")));
        assertThat(only().get("givenName").isNull()).isTrue();
        assertThat(only().get("needToKnow").isNull()).isTrue();
    }

    @Test
    void of_who_takes_the_permission_back_whoever_offers_it_records_nothing_any_more() {
        var referral = referral("coach", told());
        var placement = accepted(as("coach"), referral, activity);
        assertThat(outcome(placement)).isEqualTo("RECORDED");
        for (var purposes : List.of(List.of("ACTIVITY"), List.of("FEEDBACK"))) { // the other one leaves it as it is
            as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", purposes));
            var refused = attends(today(), "LATE", id(placement)).items().getFirst();
            assertThat(refused.get("outcome").asString()).isEqualTo("REFUSED");
            assertThat(refused.at("/problem/status").asInt()).isEqualTo(404);
        }
        assertThat(attends(today(), "PRESENT", id(accepted(as("coach"), referral("coach", annie()), activity)))
                        .items()
                        .getFirst()
                        .get("outcome")
                        .asString())
                .as("who was never asked is counted without a name")
                .isEqualTo("RECORDED");
        assertThat(as("coach").get(placement + "/attendance").each("presence")).containsExactly("PRESENT");
        assertThat(as("coach")
                        .post(placement + "/attendance", Map.of("on", today(), "presence", "LATE"))
                        .status())
                .as("the team goes on")
                .isEqualTo(201);

        as("coach")
                .post(
                        referral + "/permissions",
                        Map.of(
                                "givenOn", today(),
                                "givenBy", List.of("CLIENT"),
                                "method", "ORAL",
                                "purposes", List.of("REFER", "ACTIVITY")));
        assertThat(outcome(placement)).isEqualTo("RECORDED");
    }

    @Test
    void whoever_is_first_seen_there_after_taking_it_back_does_not_begin_by_that() {
        var referral = referral("coach", told());
        var placement = accepted(as("coach"), referral, activity);
        as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("ACTIVITY")));
        assertThat(outcome(placement)).isEqualTo("REFUSED");
        assertThat(as("coach").get(placement).json().get("status").asString()).isEqualTo("ACCEPTED");
    }

    private String outcome(String placement) {
        return attends(today(), "PRESENT", id(placement))
                .items()
                .getFirst()
                .get("outcome")
                .asString();
    }

    @Test
    void a_restricted_file_and_a_closed_one_show_no_name() {
        var restricted = referral("coach", told());
        knowing(restricted, "Hoort slecht");
        var me = as("coach").get("/api/v1/me").id();
        as("coach")
                .put(restricted + "/restriction", Map.of("restricted", true, "team", List.of(me), "reason", "Familie"));
        assertThat(only().get("givenName").isNull()).isTrue();
        assertThat(participants("coordinator").items()).isEmpty();
        as("coach").put(restricted + "/restriction", Map.of("restricted", false, "reason", "Niet meer"));
        assertThat(only().get("givenName").asString()).isEqualTo("Annie");

        CaseSteps.step(as("coach"), restricted, Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Verhuisd"));
        assertThat(only().get("givenName").isNull()).isTrue();
    }

    @Test
    void permission_that_is_not_enough_at_that_age_any_more_shows_no_name() {
        var body = told();
        var birthday = today().minusYears(16).plusDays(3);
        ((ObjectNode) body.get("client")).put("birthDate", birthday.toString());
        ((ObjectNode) body.get("permission")).putArray("givenBy").add("CLIENT").add("PARENT");
        knowing(referral("coach", body), "Hoort slecht");
        assertThat(only().get("givenName").asString()).isEqualTo("Annie");
        clock.moveAhead(Duration.ofDays(4));
        assertThat(only().get("givenName").isNull()).isTrue();
        assertThat(only().get("needToKnow").isNull()).isTrue();
    }

    @Test
    void only_whom_they_may_count_on() {
        proposed(as("coach"), referral("coach", told()), activity);
        var holds = accepted(as("coach"), referral("coach", told()), activity);
        accepted(as("coach"), referral("coach", told()), activity);
        accepted(as("coach"), referral("coach", told()), activity);
        var waits = accepted(as("coach"), referral("coach", told()), activity);
        assertThat(participants("aanbieder").items()).hasSize(3);
        take(as("coach"), holds, Map.of("step", "END", "reasonCode", "HEALTH"));
        assertThat(as("coach").get(waits).json().get("status").asString()).isEqualTo("OFFERED");
        assertThat(participants("aanbieder").items()).hasSize(2);
    }

    @Test
    void others_do_not_see_who_comes() {
        knowing(referral("coach", told()), "Hoort slecht");
        for (var persona : List.of("huisarts", "coach", "coach-2", "gemeente", "privacy", "beheerder", "maatje")) {
            assertThat(participants(persona).status()).as(persona).isEqualTo(403);
        }
        owner.sql("update activity set organisation_id = (select id from organisation where name like 'Wandelclub%')"
                        + " where id = :id")
                .param("id", UUID.fromString(activity))
                .update();
        assertThat(participants("aanbieder").status()).isEqualTo(404);
        assertThat(attends(today(), "PRESENT", UUID.randomUUID().toString()).status())
                .isEqualTo(404);
        activity = UUID.randomUUID().toString();
        assertThat(participants("aanbieder").status()).isEqualTo(404);
    }

    private Answer attends(LocalDate on, String presence, String... placements) {
        var items = List.of(placements).stream()
                .map(placement -> Map.of("placementId", placement, "presence", presence))
                .toList();
        return as("aanbieder").post("/api/v1/activities/" + activity + "/attendance", Map.of("on", on, "items", items));
    }

    @Test
    void a_list_of_who_came_has_a_result_for_each() {
        var comes = id(knowing(referral("coach", told()), "Hoort slecht"));
        var unnamed = id(accepted(as("coach"), referral("coach", annie()), activity));
        var elsewhere = id(accepted(as("coach"), referral("coach", told()), activity(as("aanbieder"), null)));

        var before =
                owner.sql("select max(id) from access_log").query(Long.class).single();
        var answer = attends(today(), "PRESENT", comes, elsewhere, unnamed);
        assertThat(owner.sql("select role from access_log where id > :before and outcome = 'REFUSED'")
                        .param("before", before)
                        .query(String.class)
                        .list())
                .containsExactly("PROVIDER");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.each("outcome")).containsExactly("RECORDED", "REFUSED", "RECORDED");
        assertThat(answer.items().get(1).at("/problem/status").asInt()).isEqualTo(404);
        for (var one : participants("aanbieder").items()) {
            assertThat(one.get("status").asString()).isEqualTo("STARTED");
            assertThat(one.get("startedOn").asString()).isEqualTo(today().toString());
            assertThat(one.at("/attendance/0/presence").asString()).isEqualTo("PRESENT");
        }
        assertThat(attends(today(), "PRESENT", comes).each("outcome")).containsExactly("RECORDED");
        assertThat(attends(today().plusDays(1), "PRESENT", comes)
                        .items()
                        .getFirst()
                        .at("/problem/errors/0/code")
                        .asString())
                .isEqualTo("DATE_IN_FUTURE");
        assertThat(owner.sql("select count(*) from attendance where placement_id = :id")
                        .param("id", UUID.fromString(comes))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_the_provider_says_the_coach_reads_and_what_the_coach_says_the_provider_does_not() {
        var placement = knowing(referral("coach", told()), "Hoort slecht");
        attends(today(), "PRESENT", id(placement));
        assertThat(as("coach")
                        .get(placement + "/attendance")
                        .items()
                        .getFirst()
                        .get("role")
                        .asString())
                .isEqualTo("PROVIDER");
        assertThat(as("coach")
                        .get(placement + "/steps")
                        .items()
                        .getLast()
                        .at("/by/name")
                        .asString())
                .isEqualTo("Henk Willems");
        as("coach")
                .post(
                        placement + "/attendance",
                        Map.of("on", today(), "presence", "ABSENT", "reasonCode", "ILL", "words", "Terugval"));
        assertThat(participants("aanbieder").text())
                .doesNotContain("Terugval", "ILL")
                .contains("ABSENT");
    }

    @Test
    void every_look_is_in_the_log_of_each_who_was_shown() {
        var referrals = List.of(referral("coach", told()), referral("coach", annie()));
        referrals.forEach(referral -> knowing(referral, "Hoort slecht"));
        participants("aanbieder");
        for (var referral : referrals) {
            var line = as("privacy").get(referral + "/access-log").items().getFirst();
            assertThat(line.get("action").asString()).isEqualTo("R");
            assertThat(line.get("object").asString()).isEqualTo("PLACEMENT");
            assertThat(line.get("role").asString()).isEqualTo("PROVIDER");
            assertThat(line.get("purpose").asString()).isEqualTo("ACTIVITY");
        }
    }

    @Test
    void a_list_with_faults_is_refused_as_a_whole_with_all_of_them() {
        var refused = as("aanbieder")
                .post("/api/v1/activities/" + activity + "/attendance", """
                {"items": [{"placementId": "x", "presence": "GONE"}, {"placementId": "%s", "presence": "ABSENT"}]}""".formatted(UUID.randomUUID()));
        assertThat(refused.errors())
                .contains(
                        "on:REQUIRED",
                        "items[0].placementId:INVALID_VALUE",
                        "items[0].presence:UNKNOWN_CODE",
                        "items[1].reasonCode:REQUIRED");
    }
}
