package nl.welzijnoprecept.question.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Practice and team ask each other. */
class QuestionIT extends ApiTest {
    private static final Map<String, String> ASKED = Map.of("text", "Hoe gaat het met haar?");
    private static final Map<String, String> ANSWERED = Map.of("text", "Ze wandelt nu elke week.");

    private String assigned() {
        return CaseSteps.assigned(as("huisarts"), as("coach"));
    }

    private Answer ask(String persona, String referral) {
        var asked = as(persona).post(referral + "/questions", ASKED);
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        return asked;
    }

    private Answer answer(String persona, Answer asked) {
        return as(persona).post(asked.header("Location") + "/answers", ANSWERED);
    }

    private List<String> notices(String persona, String object) {
        return as(persona).get("/api/v1/notices?limit=100").items().stream()
                .filter(notice -> notice.get("objectId").asString().equals(object))
                .map(notice -> notice.get("kind").asString())
                .toList();
    }

    /** Over all cases: other tests ask as well, so there may be more than come at once. */
    private List<JsonNode> listed(String persona, String which) {
        var all = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = as(persona).get("/api/v1/questions?limit=100&cursor=" + cursor + "&" + which);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            all.addAll(page.items());
            cursor = page.json().get("next").asString("");
        } while (!cursor.isEmpty());
        return all;
    }

    private List<String> ids(String persona, String which) {
        return listed(persona, which).stream()
                .map(question -> question.get("id").asString())
                .toList();
    }

    @Test
    void the_practice_asks_and_the_coach_answers() {
        var referral = assigned();
        var asked = ask("poh", referral);
        assertThat(asked.json().get("askedBy").asString()).isEqualTo("REFERRER");
        assertThat(asked.json().get("waitsFor").asString()).isEqualTo("TEAM");
        assertThat(asked.json().get("askedAt").isNull()).isFalse();
        assertThat(notices("coach", asked.id())).containsExactly("QUESTION_ASKED");
        assertThat(notices("coordinator", asked.id())).isEmpty();
        assertThat(ids("coach", "open=true")).contains(asked.id());
        assertThat(ids("coach-2", "")).doesNotContain(asked.id());

        assertThat(answer("huisarts", asked).status()).isEqualTo(403);
        var answered = answer("coach", asked);
        assertThat(answered.status()).as(answered.text()).isEqualTo(201);
        assertThat(notices("poh", asked.id())).containsExactly("QUESTION_ANSWERED");
        assertThat(notices("huisarts", asked.id())).isEmpty();
        var read = as("huisarts").get(asked.header("Location"));
        assertThat(read.json().at("/answer/text").asString()).isEqualTo(ANSWERED.get("text"));
        assertThat(read.json().get("waitsFor").isNull()).isTrue();
        assertThat(as("huisarts").get(referral + "/questions").items()).containsExactly(read.json());
        assertThat(ids("coach", "open=true")).doesNotContain(asked.id());
        assertThat(ids("coach", "open=false")).contains(asked.id());
        var again = answer("coordinator", asked);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.texts("missing")).containsExactly("OPEN_QUESTION");
    }

    @Test
    void the_team_asks_and_whoever_referred_hears_of_it() {
        var referral = assigned();
        var asked = ask("coach", referral);
        assertThat(notices("huisarts", asked.id())).containsExactly("QUESTION_ASKED");
        assertThat(notices("poh", asked.id())).isEmpty();
        var line = listed("poh", "open=true").stream()
                .filter(item -> item.get("id").asString().equals(asked.id()))
                .findFirst()
                .orElseThrow();
        assertThat(line.at("/referral/reference").asString()).startsWith("WR-");
        var looked = as("privacy").get(referral + "/access-log").items().getFirst();
        assertThat(looked.get("action").asString() + " " + looked.get("object").asString() + " "
                        + looked.get("role").asString())
                .isEqualTo("R QUESTION REFERRER");
        assertThat(line.get("text").asString()).isEqualTo(ASKED.get("text"));
        assertThat(answer("coordinator", asked).status()).isEqualTo(403);
        assertThat(answer("poh", asked).status()).isEqualTo(201);
        assertThat(notices("coach", asked.id())).containsExactly("QUESTION_ANSWERED");
    }

    @Test
    void a_question_is_told_to_the_coordinators_as_long_as_nobody_coaches() {
        var asked = ask("huisarts", CaseSteps.submitted(as("huisarts")));
        assertThat(notices("coordinator", asked.id())).containsExactly("QUESTION_ASKED");
    }

    @Test
    void at_level_status_the_referrer_reads_the_question_and_no_answer() {
        var referral = as("huisarts")
                .post("/api/v1/referrals", annie().put("feedbackLevel", "STATUS"))
                .header("Location");
        var own = ask("huisarts", referral);
        assertThat(answer("coordinator", own).status()).isEqualTo(201);
        var teams = ask("coordinator", referral);
        assertThat(as("huisarts").get(own.header("Location")).text()).doesNotContain("wandelt");
        assertThat(as("huisarts").get(referral + "/questions").text()).doesNotContain("wandelt");
        assertThat(as("coordinator").get(own.header("Location")).text()).contains("wandelt");
        assertThat(as("huisarts")
                        .get(teams.header("Location"))
                        .json()
                        .get("text")
                        .asString())
                .isEqualTo(ASKED.get("text"));
    }

    @Test
    void without_permission_the_team_tells_nothing_and_what_it_told_is_gone() {
        var referral = assigned();
        var own = ask("huisarts", referral);
        var teams = ask("coach", referral);
        var withdrawn =
                as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK")));
        assertThat(withdrawn.status()).isEqualTo(201);

        var refused = as("coach").post(referral + "/questions", ASKED);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("FEEDBACK_PERMISSION");
        assertThat(answer("coach", own).texts("missing")).containsExactly("FEEDBACK_PERMISSION");
        assertThat(as("huisarts")
                        .get(teams.header("Location"))
                        .json()
                        .get("text")
                        .isNull())
                .isTrue();
        assertThat(as("huisarts").get(own.header("Location")).json().get("text").isNull())
                .isFalse();
        // What the practice tells is part of referring, which still stands.
        assertThat(answer("huisarts", teams).status()).isEqualTo(201);

        assertThat(as("huisarts").post(referral + "/questions", ASKED).texts("missing"))
                .as("nobody could answer it")
                .containsExactly("FEEDBACK_PERMISSION");

        as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("REFER")));
        var none = as("huisarts").post(referral + "/questions", ASKED);
        assertThat(none.status()).isEqualTo(409);
        assertThat(none.texts("missing")).containsExactly("PERMISSION");
    }

    @Test
    void what_was_never_permitted_is_not_asked() {
        var body = annie();
        ((ObjectNode) body.get("permission")).putArray("purposes").add("REFER");
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        assertThat(as("coordinator").post(referral + "/questions", ASKED).texts("missing"))
                .containsExactly("FEEDBACK_PERMISSION");
    }

    @Test
    void an_answer_counts_once_and_so_does_a_question() throws Exception {
        var referral = assigned();
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var first = coach.post(referral + "/questions", ASKED);
        assertThat(coach.post(referral + "/questions", ASKED).json()).isEqualTo(first.json());
        assertThat(coach.post(referral + "/questions", ANSWERED).status()).isEqualTo(409);

        Callable<Integer> answering = () -> answer("huisarts", first).status();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 6).mapToObj(_ -> answering).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        }
        assertThat(notices("coach", first.id())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "huisarts, 201, 200", "poh, 201, 200", "huisarts-elders, 404, 404", "coach, 201, 200", "coach-2, 404, 404",
        "coordinator, 201, 200", "coach-elders, 404, 404", "aanbieder, 403, 403", "gemeente, 403, 403",
                "privacy, 403, 403",
        "beheerder, 403, 403"
    })
    void each_role_does_its_own_part(String persona, int ask, int read) {
        var referral = assigned();
        var asked = ask("coordinator", referral);
        assertThat(as(persona).post(referral + "/questions", ASKED).status()).isEqualTo(ask);
        assertThat(as(persona).get(referral + "/questions").status()).isEqualTo(read);
        assertThat(as(persona).get(asked.header("Location")).status()).isEqualTo(read);
    }

    @Test
    void all_faults_are_told_and_a_question_belongs_to_its_referral() {
        var referral = assigned();
        assertThat(as("coach")
                        .post(referral + "/questions", Map.of("text", " "))
                        .errors())
                .containsExactly("text:REQUIRED");
        assertThat(as("coach")
                        .post(referral + "/questions", Map.of("text", "x".repeat(4_001)))
                        .errors())
                .containsExactly("text:TOO_LONG");
        var asked = ask("coach", referral);
        assertThat(as("huisarts").get(assigned() + "/questions/" + asked.id()).status())
                .isEqualTo(404);
    }

    @Test
    void questions_are_unreadable_in_the_database_and_every_look_is_in_the_log() {
        var referral = assigned();
        var asked = ask("huisarts", referral);
        answer("coach", asked);
        var id = UUID.fromString(asked.id());
        for (var sql : List.of(
                "select text from question where id = :id",
                "select text from question_answer where question_id = :id")) {
            var stored = owner.sql(sql).param("id", id).query(byte[].class).single();
            assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("haar", "wandelt");
        }
        assertThat(as("privacy").get(referral + "/access-log").items().stream()
                        .filter(line -> line.get("object").asString().equals("QUESTION"))
                        .map(line -> line.get("action").asString() + " "
                                + line.get("detail").asString()))
                .containsExactly("C ANSWER", "C QUESTION");
    }
}
