package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A coach leaves; a coordinator gives the cases to others, all at once, and hears of each what became of it. */
class ReassignmentIT extends ApiTest {
    private static final String REASSIGNMENTS = "/api/v1/referrals/reassignments";

    private String id(String persona) {
        return as(persona).get("/api/v1/me").id();
    }

    private static String id(Answer referral) {
        return referral.header("Location").replaceFirst(".*/", "");
    }

    private String caseOfCoach() {
        return CaseSteps.assigned(as("huisarts"), as("coach")).replaceFirst(".*/", "");
    }

    private static Map<String, Object> to(String coach, List<String> referrals) {
        return Map.of(
                "items",
                referrals.stream()
                        .map(referral -> Map.of("referralId", referral, "coachId", coach))
                        .toList(),
                "reason",
                "Fatima gaat met pensioen");
    }

    @Test
    void each_case_goes_by_itself_and_what_cannot_go_holds_up_nothing() {
        var going = caseOfCoach();
        var closed = caseOfCoach();
        CaseSteps.step(as("coach"), "/api/v1/referrals/" + closed, Map.of("step", "WITHDRAW", "reasonCode", "OTHER"));
        var undivided = id(as("huisarts").post("/api/v1/referrals", annie()));
        var elsewhere = id(as("huisarts-elders").post("/api/v1/referrals", annieInLeiden()));
        var nobody = UUID.randomUUID().toString();
        var last = caseOfCoach();

        var answer = as("coordinator")
                .post(REASSIGNMENTS, to(id("coach-2"), List.of(going, closed, undivided, elsewhere, nobody, last)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.each("referralId")).containsExactly(going, closed, undivided, elsewhere, nobody, last);
        assertThat(answer.each("outcome"))
                .containsExactly("REASSIGNED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REASSIGNED");
        assertThat(answer.items().get(1).at("/problem/type").asString()).endsWith("illegal-step");
        assertThat(answer.items().get(1).at("/problem/allowedSteps/0").asString())
                .isEqualTo("REOPEN");
        for (var n : List.of(3, 4)) { // what is elsewhere is told as what is not there
            assertThat(answer.items().get(n).at("/problem/type").asString()).endsWith("not-found");
        }
        assertThat(as("coach-2").get("/api/v1/referrals/" + going).status()).isEqualTo(200);
        assertThat(as("coach").get("/api/v1/referrals/" + last).status()).isEqualTo(404);
        assertThat(as("coach-2").get("/api/v1/referrals/" + going + "/steps").each("step"))
                .containsExactly("ASSIGN", "REASSIGN");
        assertThat(owner.sql("select outcome from access_log where case_file_id = :file and role = 'COORDINATOR'")
                        .param("file", UUID.fromString(elsewhere))
                        .query(String.class)
                        .list())
                .containsExactly("REFUSED");
    }

    @Test
    void what_is_sent_again_goes_on_where_it_ended() {
        var cases = IntStream.range(0, 5).mapToObj(_ -> caseOfCoach()).toList();
        var other = id("coach-2");
        as("coordinator").post(REASSIGNMENTS, to(other, cases.subList(0, 2)));
        var again = as("coordinator").post(REASSIGNMENTS, to(other, cases));
        assertThat(again.each("outcome"))
                .containsExactly("UNCHANGED", "UNCHANGED", "REASSIGNED", "REASSIGNED", "REASSIGNED");
        for (var each : cases) {
            assertThat(as("coach-2").get("/api/v1/referrals/" + each + "/steps").each("step"))
                    .containsExactly("ASSIGN", "REASSIGN");
        }
    }

    @Test
    void two_who_divide_at_once_leave_each_case_with_one_coach() throws Exception {
        var cases = new ArrayList<>(
                IntStream.range(0, 8).mapToObj(_ -> caseOfCoach()).toList());
        var backwards = cases.reversed();
        Callable<Answer> one = () -> as("coordinator").post(REASSIGNMENTS, to(id("coach-2"), cases));
        Callable<Answer> other = () -> as("coordinator").post(REASSIGNMENTS, to(id("coach-2"), backwards));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<String>();
            for (var answer : threads.invokeAll(List.of(one, other))) {
                outcomes.addAll(answer.get().each("outcome"));
            }
            assertThat(outcomes).containsOnly("REASSIGNED", "UNCHANGED");
            assertThat(outcomes.stream().filter("REASSIGNED"::equals)).hasSize(8);
        }
    }

    @Test
    void a_case_goes_to_one_coach() {
        var one = caseOfCoach();
        assertThat(as("coordinator")
                        .post(REASSIGNMENTS, to(id("coach-2"), List.of(one, one)))
                        .errors())
                .containsExactly("items:DUPLICATE");
    }

    @Test
    void three_hundred_go_at_once_and_each_has_its_line_of_history_and_in_the_log() {
        var cases = IntStream.range(0, 300).mapToObj(_ -> caseOfCoach()).toList();
        var answer = as("coordinator").post(REASSIGNMENTS, to(id("coach-2"), cases));
        assertThat(answer.each("outcome")).hasSize(300).containsOnly("REASSIGNED");
        assertThat(owner.sql("""
                                select count(*) from referral r join referral_step s on s.referral_id = r.id and s.revision = r.revision
                                where s.step = 'REASSIGN' and r.revision = 2 and r.id = any (:ids)
                                  and r.coach_id = (select id from professional where login = 'coach-2')
                                  and 1 = (select count(*) from access_log l where l.case_file_id = r.id and l.detail = 'REASSIGN')""")
                        .param("ids", cases.stream().map(UUID::fromString).toArray(UUID[]::new))
                        .query(Long.class)
                        .single())
                .isEqualTo(300);
        assertThat(owner.sql("""
                                select count(distinct n.referral_id) from notice n
                                join professional p on p.id = n.recipient_id and p.login = 'coach-2'
                                where n.kind = 'CASE_ASSIGNED' and n.referral_id = any (:ids)""")
                        .param("ids", cases.stream().map(UUID::fromString).toArray(UUID[]::new))
                        .query(Long.class)
                        .single())
                .isEqualTo(300);
    }

    @Test
    void a_coach_of_elsewhere_gets_none() {
        var answer = as("coordinator").post(REASSIGNMENTS, to(id("coach-elders"), List.of(caseOfCoach())));
        assertThat(answer.each("outcome")).containsExactly("REFUSED");
        assertThat(answer.items().getFirst().at("/problem/errors/0/code").asString())
                .isEqualTo("NOT_A_COACH_HERE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"items\": [], \"reason\": \" \"}",
                "{\"items\": [{\"referralId\": \"x\"}], \"reason\": \"Verlof\"}",
                "{\"items\": [null], \"reason\": \"Verlof\"}"
            })
    void all_faults_are_told(String body) {
        var answer = as("coordinator").send("POST", REASSIGNMENTS, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).isNotEmpty();
    }

    @Test
    void more_than_five_hundred_are_too_many() {
        var many = IntStream.range(0, 501)
                .mapToObj(_ -> UUID.randomUUID().toString())
                .toList();
        assertThat(as("coordinator")
                        .post(REASSIGNMENTS, to(UUID.randomUUID().toString(), many))
                        .errors())
                .containsExactly("items:TOO_MANY");
    }
}
