package nl.welzijnoprecept.activity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.ReferralBodies;
import org.junit.jupiter.api.Test;

/** What was wanted and not there. */
class GapIT extends ApiTest {
    private static final String REGISTER = "/api/v1/activity-gaps";

    private static Map<String, String> wanted(String text) {
        return Map.of("dimension", "MEANING", "dayPart", "EVENING", "text", text);
    }

    private Answer record(String referral, String text) {
        var answer = as("coach").post(referral + "/gaps", wanted(text));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private String activity() {
        return as("coach").get("/api/v1/activities").each("id").getFirst();
    }

    @Test
    void what_a_coach_records_the_coordinator_reads_without_whose_it_is() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var gap = record(referral, "Een schaakclub voor beginners");

        assertThat(gap.json().get("district").asString()).isEqualTo("3431");
        assertThat(gap.json().get("municipality").asString()).isEqualTo("GM0356");
        assertThat(as("coach").get(referral + "/gaps").items()).containsExactly(gap.json());
        var register = as("coordinator").get(REGISTER + "?status=OPEN&dimension=MEANING&municipality=GM0356");
        assertThat(register.items()).contains(gap.json());
        assertThat(register.text())
                .doesNotContain(FullFile.id(referral).toString())
                .doesNotContain(
                        "WR-",
                        "Annie",
                        "referral",
                        as("coach").get("/api/v1/me").id());
        assertThat(as("coordinator").get(REGISTER + "?district=3432").each("id"))
                .doesNotContain(gap.id());
        assertThat(as("coordinator").get(REGISTER + "?dimension=BODY").each("id"))
                .doesNotContain(gap.id());
    }

    @Test
    void in_a_closed_case_nothing_is_wanted_any_more() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        record(referral, "Een schaakclub");
        var known = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var first = known.post(referral + "/gaps", wanted("Een leesclub"));
        CaseSteps.step(as("coach"), referral, Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Verhuisd"));

        var refused = as("coach").post(referral + "/gaps", wanted("Een koor"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("OPEN_REFERRAL");
        assertThat(known.post(referral + "/gaps", wanted("Een leesclub")).json())
                .as("what was sent before it was closed")
                .isEqualTo(first.json());
        assertThat(as("coach").get(referral + "/gaps").items()).hasSize(2);
    }

    /** The words are of a file: its client sees that they were read. */
    @Test
    void reading_the_register_is_told_in_the_log_of_each_file_that_is_in_it() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        record(referral, "Een leesclub");
        as("coordinator").get(REGISTER + "?limit=1");
        assertThat(owner.sql("""
                        select action || ' ' || role from access_log
                        where object = 'ACTIVITY_GAP' and case_file_id = :id order by id""")
                        .param("id", FullFile.id(referral))
                        .query(String.class)
                        .list())
                .containsExactly("C COACH", "R COORDINATOR");
    }

    @Test
    void a_gap_is_closed_once_by_a_coordinator_when_something_came() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var closure = REGISTER + "/" + record(referral, "Een koor").id() + "/closure";
        var came = Map.of("activityId", activity());

        assertThat(as("coach").post(closure, came).status()).isEqualTo(403);
        assertThat(as("coordinator").post(closure, Map.of()).errors()).containsExactly("activityId:REQUIRED");
        assertThat(as("coordinator")
                        .post(closure, Map.of("activityId", UUID.randomUUID()))
                        .errors())
                .containsExactly("activityId:NOT_FOUND");
        var closed = as("coordinator").post(closure, came);
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
        assertThat(closed.json().get("status").asString()).isEqualTo("CLOSED");
        assertThat(closed.json().get("closedOn").asString())
                .isEqualTo(ReferralBodies.today().toString());
        assertThat(as("coordinator").post(closure, came).status()).isEqualTo(409);
        assertThat(as("coordinator").get(REGISTER + "?status=OPEN&limit=100").each("id"))
                .doesNotContain(closed.id());
        assertThat(as("coordinator").get(REGISTER + "?status=CLOSED&limit=1").items())
                .containsExactly(closed.json());
        assertThat(as("coach").get(referral + "/gaps").items()).containsExactly(closed.json());
    }

    @Test
    void nobody_sees_the_gaps_of_others() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var gap = record(referral, "Iets in het Turks");
        for (var persona : List.of("coach-2", "coach-elders")) {
            assertThat(as(persona).get(referral + "/gaps").status()).as(persona).isEqualTo(404);
            assertThat(as(persona).post(referral + "/gaps", wanted("x")).status())
                    .as(persona)
                    .isEqualTo(404);
        }
        for (var persona : List.of("huisarts", "coach", "aanbieder", "gemeente", "privacy", "beheerder")) {
            assertThat(as(persona).get(REGISTER).status()).as(persona).isEqualTo(403);
        }
        var leiden = as("huisarts-elders")
                .post("/api/v1/referrals", ReferralBodies.annieInLeiden())
                .header("Location");
        CaseSteps.step(as("coach-elders"), leiden, Map.of("step", "ASSIGN"));
        var elsewhere = as("coach-elders").post(leiden + "/gaps", wanted("Elders"));
        assertThat(elsewhere.status()).isEqualTo(201);
        assertThat(as("coordinator").get(REGISTER + "?limit=100").each("id"))
                .contains(gap.id())
                .doesNotContain(elsewhere.id());
        assertThat(as("coordinator").get(REGISTER + "?municipality=GM0546").items())
                .isEmpty();
        assertThat(as("coordinator")
                        .post(REGISTER + "/" + elsewhere.id() + "/closure", Map.of("activityId", activity()))
                        .status())
                .isEqualTo(404);
    }

    /** A coordinator who is not let in to a restricted file does not read it by way of the register. */
    @Test
    void what_is_restricted_is_not_in_the_register_either() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var gap = record(referral, "Iets waar niemand mij kent");
        var team = List.of(as("coach").get("/api/v1/me").id());
        assertThat(as("coach")
                        .put(referral + "/restriction", Map.of("restricted", true, "team", team, "reason", "Familie"))
                        .status())
                .isEqualTo(200);
        assertThat(as("coordinator").get(REGISTER + "?limit=100").each("id")).doesNotContain(gap.id());
        assertThat(as("coordinator")
                        .post(REGISTER + "/" + gap.id() + "/closure", Map.of("activityId", activity()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_register_comes_in_parts() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var made = List.of("a", "b", "c").stream()
                .map(text -> record(referral, text).id())
                .toList();
        var first = as("coordinator").get(REGISTER + "?limit=2");
        assertThat(first.each("id")).containsExactly(made.get(2), made.get(1));
        var second = as("coordinator")
                .get(REGISTER + "?limit=2&cursor=" + first.json().get("next").asString());
        assertThat(second.each("id").getFirst()).isEqualTo(made.getFirst());
        assertThat(second.json().get("total")).isEqualTo(first.json().get("total"));
        for (var cursor : List.of("x", "AAAA", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw")) {
            assertThat(as("coordinator").get(REGISTER + "?cursor=" + cursor).errors())
                    .as(cursor)
                    .containsExactly("cursor:INVALID_CURSOR");
        }
    }

    @Test
    void sent_twice_it_is_recorded_once_and_faults_are_told_at_once() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var first = coach.post(referral + "/gaps", wanted("Eenmaal"));
        assertThat(coach.post(referral + "/gaps", wanted("Eenmaal")).json()).isEqualTo(first.json());
        assertThat(as("coach").get(referral + "/gaps").items()).hasSize(1);
        assertThat(as("coach")
                        .post(
                                referral + "/gaps",
                                Map.of("dimension", "SOUL", "dayPart", "NIGHT", "text", "x".repeat(1001)))
                        .errors())
                .containsExactlyInAnyOrder("dimension:UNKNOWN_CODE", "dayPart:UNKNOWN_CODE", "text:TOO_LONG");
        assertThat(as("coach").post(referral + "/gaps", Map.of()).errors())
                .containsExactlyInAnyOrder("dimension:REQUIRED", "text:REQUIRED");
    }
}
