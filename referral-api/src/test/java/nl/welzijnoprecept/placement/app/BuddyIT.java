package nl.welzijnoprecept.placement.app;

import static nl.welzijnoprecept.support.PlacementCases.accepted;
import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.take;
import static nl.welzijnoprecept.support.PlacementCases.told;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A volunteer who comes along sees with whom, where and when; and no more than that. */
class BuddyIT extends ApiTest {
    private String referral;
    private String placement;

    @BeforeEach
    void somebody_who_wants_company() {
        referral = referral(told());
        placement = accepted(as("coach"), referral, activity(as("aanbieder"), null));
    }

    private String referral(ObjectNode body) {
        var made = as("huisarts").post("/api/v1/referrals", body).header("Location");
        assertThat(CaseSteps.step(as("coach"), made, Map.of("step", "ASSIGN")).status())
                .isEqualTo(201);
        return made;
    }

    private Answer name(String persona) {
        return name(UUID.fromString(as(persona).get("/api/v1/me").id()));
    }

    private Answer name(UUID buddy) {
        return as("coach")
                .ifMatch(as("coach").get(placement).eTag())
                .put(placement + "/buddy", Map.of("professionalId", buddy));
    }

    private List<String> visits() {
        return as("maatje").get("/api/v1/visits").each("id").stream()
                .filter(placement::endsWith)
                .toList();
    }

    private Answer went(String presence, String why) {
        var body = why == null
                ? Map.of("on", today(), "presence", presence)
                : Map.of("on", today(), "presence", presence, "reasonCode", why);
        return as("maatje").post("/api/v1/visits/" + placement.replaceFirst(".*/", "") + "/attendance", body);
    }

    @Test
    void they_see_with_whom_where_and_when_and_what_to_know() {
        as("coach")
                .ifMatch(as("coach").get(placement).eTag())
                .put(placement + "/need-to-know", Map.of("needToKnow", "Loopt met een rollator"));
        var named = name("maatje");
        assertThat(named.status()).as(named.text()).isEqualTo(200);
        assertThat(named.json().at("/buddy/name").asString()).isEqualTo("Wil Brouwer");

        var answer = as("maatje").get("/api/v1/visits");
        var visit = answer.items().stream()
                .filter(one -> placement.endsWith(one.get("id").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(visit.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "givenName",
                        "activity",
                        "place",
                        "days",
                        "schedule",
                        "status",
                        "startedOn",
                        "needToKnow",
                        "attendance");
        assertThat(visit.get("givenName").asString()).isEqualTo("Annie");
        assertThat(visit.get("needToKnow").asString()).isEqualTo("Loopt met een rollator");
        assertThat(answer.text()).doesNotContain("Vries", "1948", "LONELINESS", referral.replaceFirst(".*/", ""));
        var line = as("privacy").get(referral + "/access-log").items().getFirst();
        assertThat(line.get("role").asString()).isEqualTo("BUDDY");
        assertThat(line.get("action").asString()).isEqualTo("R");
    }

    @Test
    void they_say_whether_they_went() {
        name("maatje");
        assertThat(went("PRESENT", null).status()).isEqualTo(204);
        assertThat(went("ABSENT", "ILL").status()).isEqualTo(204);
        var day = as("coach").get(placement + "/attendance").items().getFirst();
        assertThat(day.get("presence").asString()).isEqualTo("ABSENT");
        assertThat(day.get("role").asString()).isEqualTo("BUDDY");
        assertThat(day.at("/earlier/0/presence").asString()).isEqualTo("PRESENT");
        assertThat(as("coach").get(placement).json().get("status").asString()).isEqualTo("STARTED");
    }

    @Test
    void only_as_long_as_the_client_permits_it() {
        name("maatje");
        assertThat(visits()).hasSize(1);
        as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("ACTIVITY")));
        assertThat(visits()).isEmpty();
        assertThat(went("PRESENT", null).status()).isEqualTo(404);
        var refused = name("maatje");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("ACTIVITY_PERMISSION");
    }

    @Test
    void only_as_long_as_it_runs_and_they_are_named_for_it() {
        name("maatje");
        take(as("coach"), placement, Map.of("step", "START"));
        assertThat(visits()).hasSize(1);
        var alone = as("coach").ifMatch(as("coach").get(placement).eTag()).send("DELETE", placement + "/buddy", null);
        assertThat(alone.status()).isEqualTo(200);
        assertThat(alone.json().get("buddy").isNull()).isTrue();
        assertThat(visits()).isEmpty();
        assertThat(went("PRESENT", null).status()).isEqualTo(404);

        name("maatje");
        assertThat(visits()).hasSize(1);
        take(as("coach"), placement, Map.of("step", "END", "reasonCode", "FINISHED"));
        assertThat(visits()).isEmpty();
    }

    @Test
    void a_buddy_sees_no_file_and_no_participants() {
        name("maatje");
        for (var path : List.of("", "/steps", "/permissions")) {
            assertThat(as("maatje").get(referral + path).status()).as(path).isEqualTo(404);
        }
        for (var path : List.of("/conversations", "/goals", "/placements", "/feedback")) {
            assertThat(as("maatje").get(referral + path).status()).as(path).isEqualTo(403);
        }
        assertThat(as("maatje").get(placement + "/attendance").status()).isEqualTo(403);
        assertThat(as("maatje").get("/api/v1/referrals").status()).isEqualTo(403);
        assertThat(as("coach").get("/api/v1/visits").status()).isEqualTo(403);
    }

    @Test
    void only_a_buddy_of_the_own_organisation_is_named() {
        for (var persona : List.of("coach-2", "aanbieder", "privacy")) {
            assertThat(name(persona).errors()).as(persona).containsExactly("professionalId:NOT_A_BUDDY");
        }
        assertThat(name(UUID.randomUUID()).errors()).containsExactly("professionalId:NOT_A_BUDDY");
        assertThat(as("coach")
                        .put(placement + "/buddy", Map.of("professionalId", UUID.randomUUID()))
                        .status())
                .isEqualTo(428);
        assertThat(as("coach").get("/api/v1/professionals?role=BUDDY").each("name"))
                .containsExactly("Wil Brouwer");
    }

    @Test
    void a_restricted_file_has_no_buddy() {
        name("maatje");
        var me = as("coach").get("/api/v1/me").id();
        as("coach")
                .put(referral + "/restriction", Map.of("restricted", true, "team", List.of(me), "reason", "Familie"));
        assertThat(visits()).isEmpty();
        assertThat(name("maatje").texts("missing")).containsExactly("UNRESTRICTED_FILE");
    }

    @Test
    void nobody_is_named_where_the_client_did_not_say_so() {
        placement = accepted(as("coach"), referral(annie()), activity(as("aanbieder"), null));
        assertThat(name("maatje").texts("missing")).containsExactly("ACTIVITY_PERMISSION");
    }
}
