package nl.welzijnoprecept.clientrequest.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;

/** What clients ask is recorded, answered in time, and decided once. */
class ClientRequestIT extends ApiTest {

    private Map<String, Object> body(Object... files) {
        return Map.of(
                "kind",
                "ACCESS",
                "files",
                List.of(files),
                "receivedOn",
                today().toString(),
                "identityCheck",
                "KNOWN_IN_PERSON");
    }

    @Test
    void a_request_is_to_be_answered_within_a_month_and_once_two_months_later() {
        var referral = CaseSteps.submitted(as("huisarts"));
        var path = FullFile.asked(as("privacy"), "ACCESS", referral);
        var request = as("privacy").get(path).json();
        assertThat(request.get("dueOn").asString())
                .isEqualTo(today().plusMonths(1).toString());
        assertThat(request.get("explanation").asString()).isEqualTo("Wil het graag weten");

        var extended = as("privacy").post(path + "/extension", Map.of("reason", "Veel stukken"));
        assertThat(extended.json().get("dueOn").asString())
                .isEqualTo(today().plusMonths(3).toString());
        assertThat(as("privacy")
                        .post(path + "/extension", Map.of("reason", "Nog meer"))
                        .texts("missing"))
                .containsExactly("FIRST_TERM");
        var late = FullFile.asked(as("privacy"), "ACCESS", referral);
        clock.moveAhead(Duration.ofDays(40));
        assertThat(as("privacy")
                        .post(late + "/extension", Map.of("reason", "Te laat"))
                        .texts("missing"))
                .containsExactly("FIRST_TERM");
    }

    @Test
    void a_request_is_decided_once() {
        var path = FullFile.asked(as("privacy"), "OBJECTION", CaseSteps.submitted(as("huisarts")));
        assertThat(as("privacy")
                        .get("/api/v1/client-requests?open=true&limit=100")
                        .text())
                .contains(FullFile.id(path).toString());
        var decided = FullFile.decided(as("privacy"), path, "REFUSED").json().get("decision");
        assertThat(decided.get("outcome").asString()).isEqualTo("REFUSED");
        assertThat(decided.get("reason").asString()).isEqualTo("Past bij de wet");
        assertThat(as("privacy")
                        .post(path + "/decision", Map.of("outcome", "GRANTED", "reason", "Toch"))
                        .texts("missing"))
                .containsExactly("UNDECIDED_REQUEST");
        assertThat(as("privacy")
                        .get("/api/v1/client-requests?open=true&limit=100")
                        .text())
                .doesNotContain(FullFile.id(path).toString());
        assertThat(as("privacy").get("/api/v1/client-requests?limit=100").text())
                .contains(FullFile.id(path).toString());
    }

    @Test
    void other_files_of_the_same_person_are_proposed_and_a_person_confirms() {
        var person = annie();
        var first = as("huisarts").post("/api/v1/referrals", person);
        var second = as("poh").post("/api/v1/referrals", person);
        var stranger = as("huisarts").post("/api/v1/referrals", annie());
        var path = FullFile.asked(as("privacy"), "ACCESS", first.header("Location"));

        var candidates = as("privacy").get(path + "/candidates");
        assertThat(candidates.each("id")).containsExactly(second.id());
        assertThat(candidates.each("reference"))
                .containsExactly(second.json().get("reference").asString());
        assertThat(candidates.text()).doesNotContain("Annie");
        assertThat(as("privacy")
                        .post(path + "/files", Map.of("referralId", stranger.id()))
                        .errors())
                .containsExactly("referralId:NO_CANDIDATE");

        assertThat(as("privacy")
                        .post(path + "/files", Map.of("referralId", second.id()))
                        .texts("files"))
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(as("privacy").get(path + "/candidates").items()).isEmpty();
        assertThat(as("privacy").get(path + "/export").json().get("files")).hasSize(2);
    }

    @Test
    void a_list_comes_in_parts_and_without_words() {
        var referral = CaseSteps.submitted(as("huisarts"));
        var asked = new ArrayList<String>();
        for (var n = 0; n < 3; n++) {
            asked.addFirst(FullFile.id(FullFile.asked(as("privacy"), "ACCESS", referral))
                    .toString());
        }
        FullFile.decided(as("privacy"), "/api/v1/client-requests/" + asked.getFirst(), "REFUSED");
        var path = "/api/v1/client-requests?limit=2";
        var first = as("privacy").get(path);
        assertThat(first.each("id")).isEqualTo(asked.subList(0, 2));
        assertThat(first.json().get("total").asLong()).isGreaterThan(2);
        assertThat(first.text()).contains("REFUSED").doesNotContain("Wil het", "Past bij", "explanation", "reason");
        var next =
                as("privacy").get(path + "&cursor=" + first.json().get("next").asString());
        assertThat(next.each("id")).startsWith(asked.getLast());
        assertThat(as("privacy").get("/api/v1/client-requests?limit=0&cursor=x").errors())
                .containsExactlyInAnyOrder("limit:OUT_OF_RANGE", "cursor:INVALID_CURSOR");
    }

    @Test
    void people_are_named_as_everywhere() {
        var path = FullFile.asked(as("privacy"), "ACCESS", CaseSteps.submitted(as("huisarts")));
        as("privacy").post(path + "/extension", Map.of("reason", "Veel stukken"));
        FullFile.decided(as("privacy"), path, "REFUSED");
        var request = as("privacy").get(path).json();
        var me = as("privacy").get("/api/v1/me").json();
        for (var by : List.of(
                request.get("registeredBy"),
                request.get("extension").get("by"),
                request.get("decision").get("by"))) {
            assertThat(by.get("id")).isEqualTo(me.get("id"));
            assertThat(by.get("name")).isEqualTo(me.get("name"));
        }
    }

    /** Were the second lock off, the first would hold. */
    @Test
    void a_referrer_gets_no_statement_where_no_policy_keeps_it() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var request = FullFile.asked(as("privacy"), "CORRECTION", referral);
        as("privacy")
                .post(request + "/statements", Map.of("referralId", FullFile.id(referral), "text", "Zo was het niet"));
        owner.sql("alter table client_statement disable row level security").update();
        try {
            assertThat(as("huisarts").get(referral).text()).doesNotContain("Zo was het niet");
            assertThat(as("coach").get(referral).text()).contains("Zo was het niet");
        } finally {
            owner.sql("alter table client_statement enable row level security").update();
        }
    }

    @Test
    void an_officer_answers_for_the_own_organisation_only() {
        var elsewhere = as("huisarts-elders").post("/api/v1/referrals", annieInLeiden());
        var here = as("huisarts").post("/api/v1/referrals", annie());
        for (var files : List.of(
                body(elsewhere.id()),
                body(here.id(), elsewhere.id()),
                body(UUID.randomUUID().toString()))) {
            var answer = as("privacy").post("/api/v1/client-requests", files);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.errors()).containsExactly("files:UNKNOWN_FILE");
        }
        var hold = "/api/v1/referrals/" + elsewhere.id() + "/legal-hold";
        assertThat(as("privacy").post(hold, Map.of("reason", "x")).status()).isEqualTo(404);
        assertThat(as("privacy")
                        .get("/api/v1/client-requests/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_same_request_twice_counts_once() {
        var referral = as("huisarts").post("/api/v1/referrals", annie());
        var sender = as("privacy").with("Idempotency-Key", UUID.randomUUID().toString());
        var first = sender.post("/api/v1/client-requests", body(referral.id()));
        assertThat(first.status()).isEqualTo(201);
        assertThat(sender.post("/api/v1/client-requests", body(referral.id())).id())
                .isEqualTo(first.id());
    }

    @Test
    void all_faults_are_told_at_once() {
        var answer = as("privacy")
                .post("/api/v1/client-requests", "{\"kind\": \"NICE\", \"files\": [], \"receivedOn\": \"2199-01-01\"}");
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "kind:UNKNOWN_CODE", "files:REQUIRED", "receivedOn:DATE_IN_FUTURE", "identityCheck:REQUIRED");
    }

    @Test
    void what_a_client_wants_said_is_read_by_the_team_and_overwrites_nothing() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var before = as("coach").get(referral).json();
        var request = FullFile.asked(as("privacy"), "CORRECTION", referral);
        var said = Map.of("referralId", FullFile.id(referral), "text", "Ik kom niet vaak op het spreekuur");

        assertThat(as("privacy").post(request + "/statements", said).status()).isEqualTo(201);
        as("privacy").post(request + "/statements", Map.of("referralId", FullFile.id(referral), "text", "En nog iets"));

        for (var reader : List.of("coach", "coordinator")) {
            var read = as(reader).get(referral).json();
            assertThat(read.get("clientStatements")
                            .valueStream()
                            .map(each -> each.get("text").asString()))
                    .containsExactly("Ik kom niet vaak op het spreekuur", "En nog iets");
            assertThat(read.get("explanation")).isEqualTo(before.get("explanation"));
            assertThat(read.get("revision")).isEqualTo(before.get("revision"));
        }
        assertThat(as("huisarts").get(referral).json().get("clientStatements").isEmpty())
                .isTrue();
        var access = FullFile.asked(as("privacy"), "ACCESS", referral);
        assertThat(as("privacy").post(access + "/statements", said).texts("missing"))
                .containsExactly("CORRECTION_REQUEST");
        var other = CaseSteps.submitted(as("huisarts"));
        assertThat(as("privacy")
                        .post(request + "/statements", Map.of("referralId", FullFile.id(other), "text", "Elders"))
                        .errors())
                .containsExactly("referralId:NOT_OF_THIS_REQUEST");
    }
}
