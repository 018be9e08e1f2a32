package nl.welzijnoprecept.conversation.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ConversationBodies.attempt;
import static nl.welzijnoprecept.support.ConversationBodies.conversation;
import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationIT extends ApiTest {

    private String assignedToCoach() {
        return assigned(as("huisarts"), as("coach"));
    }

    @Test
    void a_coach_records_a_conversation_and_reads_it_back() {
        var referral = assignedToCoach();

        var answer = as("coach").post(referral + "/conversations", intake());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(referral + "/conversations/" + answer.id());
        var recorded = answer.json();
        assertThat(recorded.get("kind").asString()).isEqualTo("INTAKE");
        assertThat(recorded.get("minutes").asInt()).isEqualTo(50);
        assertThat(recorded.get("reached").asBoolean()).isTrue();
        assertThat(recorded.get("note").asString()).isEqualTo("Mist haar man, vooral in het weekend.");
        assertThat(recorded.at("/recordedBy/name").asString())
                .isEqualTo(as("coach").get("/api/v1/me").json().get("name").asString());
        assertThat(recorded.get("versions")).hasSize(1);
        assertThat(as("coach").get(answer.header("Location")).json()).isEqualTo(recorded);
        assertThat(as("coordinator").get(referral + "/conversations").each("note"))
                .containsExactly("Mist haar man, vooral in het weekend.");
    }

    @Test
    void a_list_is_in_the_order_in_which_people_met() {
        var referral = assignedToCoach();
        var anHourAgo = Instant.now().minus(Duration.ofHours(1)).toString();
        as("coach").post(referral + "/conversations", conversation("PROGRESS"));
        as("coach").post(referral + "/conversations", conversation("INTAKE").put("heldAt", anHourAgo));

        var list = as("coach").get(referral + "/conversations");

        assertThat(list.each("kind")).containsExactly("INTAKE", "PROGRESS");
        assertThat(list.json().get("total").asInt()).isEqualTo(2);
        assertThat(list.json().get("next").isNull()).isTrue();
        assertThat(list.items().getFirst().get("note").isNull()).isTrue();
    }

    @Test
    void a_first_contact_sets_the_clock_to_the_intake_and_leaves_the_revision() {
        var referral = assignedToCoach();
        var before = as("coach").get(referral);

        as("coach").post(referral + "/conversations", attempt());

        var after = as("coach").get(referral);
        assertThat(after.eTag()).isEqualTo(before.eTag());
        assertThat(after.json().get("dueOn").asString())
                .isGreaterThan(before.json().get("dueOn").asString());
    }

    @Test
    void a_contact_during_a_pause_counts_after_it() {
        var referral = assignedToCoach();
        var assigned = as("coach").get(referral);
        var pause = Map.of("step", "PAUSE", "reasonCode", "ILLNESS", "until", today().plusMonths(1));
        var paused = step(as("coach"), referral, pause);

        as("coach").post(referral + "/conversations", attempt());

        var after = as("coach").get(referral);
        assertThat(after.eTag()).isEqualTo(paused.eTag());
        assertThat(after.json().get("dueOn")).isEqualTo(paused.json().get("dueOn"));
        assertThat(after.json().at("/deadlines/0/kind").asString()).isEqualTo("INTAKE");
        var undone = step(as("coach"), referral, Map.of("step", "UNDO"));
        assertThat(undone.json().get("dueOn").asString())
                .isGreaterThan(assigned.json().get("dueOn").asString());
        step(as("coach"), referral, pause);
        assertThat(step(as("coach"), referral, Map.of("step", "RESUME")).json().get("dueOn"))
                .isEqualTo(undone.json().get("dueOn"));
    }

    @Test
    void a_case_starts_after_the_intake_with_the_etag_of_before() {
        var referral = assignedToCoach();
        var coach = as("coach").ifMatch(as("coach").get(referral).eTag());
        var start = Map.of("step", "START");

        var tooEarly = coach.post(referral + "/steps", start);
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.texts("missing")).containsExactly("INTAKE");

        coach.post(referral + "/conversations", intake());
        var started = coach.post(referral + "/steps", start);
        assertThat(started.status()).isEqualTo(201);
        assertThat(started.json().get("status").asString()).isEqualTo("COACHING");
    }

    @Test
    void an_intake_at_which_nobody_was_there_is_none() {
        var referral = assignedToCoach();
        var coach = as("coach").ifMatch(as("coach").get(referral).eTag());

        coach.post(referral + "/conversations", conversation("INTAKE").put("reached", false));

        assertThat(coach.post(referral + "/steps", Map.of("step", "START")).texts("missing"))
                .containsExactly("INTAKE");
    }

    @Test
    void nobody_counts_as_not_reached_before_attempts_on_three_days() {
        var referral = assignedToCoach();
        var coach = as("coach").ifMatch(as("coach").get(referral).eTag());
        var unreached = Map.of("step", "UNREACHED");
        // Dutch days: the first two are an hour apart, around midnight in winter; the third is the same day as the
        // second.
        for (var heldAt : List.of("2026-01-05T22:30:00Z", "2026-01-05T23:30:00Z", "2026-01-06T12:00:00Z")) {
            coach.post(referral + "/conversations", attempt().put("heldAt", heldAt));
        }
        assertThat(coach.post(referral + "/steps", unreached).texts("missing")).containsExactly("CONTACT_ATTEMPTS");

        coach.post(referral + "/conversations", attempt().put("heldAt", "2026-01-08T12:00:00Z"));

        assertThat(coach.post(referral + "/steps", unreached).status()).isEqualTo(201);
    }

    @Test
    void who_was_reached_since_is_to_be_sought_on_three_days_anew() {
        for (var reached : List.of(
                conversation("INTAKE").put("heldAt", "2026-01-09T12:00:00Z"),
                conversation("CONTACT_ATTEMPT").put("reached", true).put("heldAt", "2026-01-09T12:00:00Z"))) {
            var referral = assignedToCoach();
            sought(referral, "2026-01-05", "2026-01-06", "2026-01-07");
            as("coach").post(referral + "/conversations", reached);
            assertThat(unreached(referral).texts("missing")).containsExactly("CONTACT_ATTEMPTS");
            sought(referral, "2026-01-12", "2026-01-13");
            assertThat(unreached(referral).status()).isEqualTo(409);
            sought(referral, "2026-01-14");
            assertThat(unreached(referral).status()).isEqualTo(201);
        }
    }

    @Test
    void who_comes_back_is_to_be_sought_anew() {
        var referral = assignedToCoach();
        sought(referral, "2026-01-05", "2026-01-06", "2026-01-07");
        assertThat(unreached(referral).status()).isEqualTo(201);
        assertThat(step(as("coach"), referral, Map.of("step", "UNDO")).status()).isEqualTo(201);
        assertThat(unreached(referral).status()).isEqualTo(201); // it was never closed
        var again = step(as("coach"), referral, Map.of("step", "REOPEN", "reason", "Belde zelf"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(unreached(referral).texts("missing")).containsExactly("CONTACT_ATTEMPTS");
        // By when it was recorded: paper comes later.
        sought(referral, "2026-01-12", "2026-01-13", "2026-01-14");
        assertThat(unreached(referral).status()).isEqualTo(201);
    }

    private void sought(String referral, String... days) {
        for (var day : days) {
            var told = as("coach").post(referral + "/conversations", attempt().put("heldAt", day + "T12:00:00Z"));
            assertThat(told.status()).as(told.text()).isEqualTo(201);
        }
    }

    private Answer unreached(String referral) {
        return step(as("coach"), referral, Map.of("step", "UNREACHED"));
    }

    @Test
    void a_key_sent_again_records_one_conversation() throws Exception {
        var referral = assignedToCoach();
        var key = UUID.randomUUID().toString();
        var body = attempt().put("note", "Voicemail ingesproken.");
        Callable<Answer> post = () -> as("coach").with("Idempotency-Key", key).post(referral + "/conversations", body);
        var answers = together(10, post);
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::json).distinct()).hasSize(1);
        assertThat(as("coach").get(referral + "/conversations").items()).hasSize(1);
    }

    @Test
    void a_key_of_another_referral_or_body_is_refused() {
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var body = attempt();
        var referral = assignedToCoach();
        coach.post(referral + "/conversations", body);
        assertThat(coach.post(assignedToCoach() + "/conversations", body).status())
                .isEqualTo(409);
        assertThat(coach.post(referral + "/conversations", intake()).status()).isEqualTo(409);
        assertThat(as("coach")
                        .with("Idempotency-Key", "x".repeat(256))
                        .post(referral + "/conversations", body)
                        .errors())
                .containsExactly("Idempotency-Key:TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"huisarts", "gemeente", "aanbieder", "privacy", "beheerder"})
    void other_roles_are_refused(String persona) {
        var referral = assignedToCoach();
        var conversation =
                as("coach").post(referral + "/conversations", intake()).header("Location");
        var caller = as(persona);
        assertThat(caller.get(referral + "/conversations").status()).isEqualTo(403);
        assertThat(caller.get(conversation).status()).isEqualTo(403);
        assertThat(caller.post(referral + "/conversations", intake()).status()).isEqualTo(403);
        assertThat(caller.post(conversation + "/corrections", correction()).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach-elders", "coach-2"})
    void another_coach_finds_nothing(String persona) {
        var referral = assignedToCoach();
        var conversation =
                as("coach").post(referral + "/conversations", intake()).header("Location");
        var caller = as(persona);
        assertThat(caller.get(referral + "/conversations").status()).isEqualTo(404);
        assertThat(caller.get(conversation).status()).isEqualTo(404);
        assertThat(caller.post(referral + "/conversations", intake()).status()).isEqualTo(404);
        assertThat(caller.post(conversation + "/corrections", correction()).status())
                .isEqualTo(404);
    }

    @Test
    void a_conversation_is_found_through_its_own_referral_only() {
        var conversation = as("coach").post(assignedToCoach() + "/conversations", intake());
        var other = assignedToCoach() + "/conversations/" + conversation.id();
        assertThat(as("coach").get(other).status()).isEqualTo(404);
        assertThat(as("coach").post(other + "/corrections", correction()).status())
                .isEqualTo(404);
        assertThat(as("coach")
                        .get(assignedToCoach() + "/conversations/nonsense")
                        .status())
                .isEqualTo(404);
        assertThat(nobody().get(other).status()).isEqualTo(401);
    }

    @Test
    void all_faults_are_told_at_once() {
        var body = conversation("CHAT")
                .put("channel", "PIGEON")
                .put("heldAt", Instant.now().plus(Duration.ofHours(1)).toString())
                .put("minutes", 1441)
                .put("reached", "perhaps")
                .put("note", "x".repeat(100_001));

        var answer = as("coach").post(assignedToCoach() + "/conversations", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "kind:UNKNOWN_CODE",
                        "channel:UNKNOWN_CODE",
                        "heldAt:DATE_IN_FUTURE",
                        "minutes:OUT_OF_RANGE",
                        "reached:INVALID_VALUE",
                        "note:TOO_LONG");
        assertThat(as("coach").post(assignedToCoach() + "/conversations", "{}").errors())
                .containsExactlyInAnyOrder("kind:REQUIRED", "channel:REQUIRED", "heldAt:REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999-01-01T00:00:00Z", "-4800-01-01T00:00:00Z", "1970-01-01T00:00:00Z"})
    void a_time_that_cannot_be_meant_is_refused(String heldAt) {
        assertThat(as("coach")
                        .post(assignedToCoach() + "/conversations", attempt().put("heldAt", heldAt))
                        .errors())
                .containsExactly("heldAt:DATE_TOO_LONG_AGO");
    }

    @Test
    void the_future_is_what_the_clock_of_the_product_says_within_a_minute() {
        var conversations = assignedToCoach() + "/conversations";
        var now = Instant.now();
        var tomorrow = attempt().put("heldAt", now.plus(Duration.ofDays(1)).toString());
        var inAMoment = attempt().put("heldAt", now.plusSeconds(20).toString());
        assertThat(as("coach").post(conversations, inAMoment).status()).isEqualTo(201);
        assertThat(as("coach").post(conversations, tomorrow).errors()).containsExactly("heldAt:DATE_IN_FUTURE");
        clock.moveAhead(Duration.ofDays(1));
        assertThat(as("coach").post(conversations, tomorrow).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zij zei: \"goed\" 😀 \u200Fרע\u200E שלום مرحبا", "'; drop table conversation; --\n\t<b>x</b>"})
    void text_of_any_kind_comes_back_as_it_was(String note) {
        var answer =
                as("coach").post(assignedToCoach() + "/conversations", attempt().put("note", note));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(as("coach").get(answer.header("Location")).json().get("note").asString())
                .isEqualTo(note);
    }

    @Test
    void the_longest_note_is_kept_and_a_nul_byte_is_refused() {
        var referral = assignedToCoach();
        var longest = "é".repeat(100_000);
        var answer = as("coach").post(referral + "/conversations", attempt().put("note", longest));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(as("coach").get(answer.header("Location")).json().get("note").asString())
                .isEqualTo(longest);
        assertThat(as("coach")
                        .post(referral + "/conversations", attempt().put("note", "a\0b"))
                        .errors())
                .containsExactly("note:INVALID_CHARACTER");
    }

    @Test
    void a_blank_note_is_none() {
        var answer =
                as("coach").post(assignedToCoach() + "/conversations", attempt().put("note", "  "));
        assertThat(answer.json().get("note").isNull()).isTrue();
        assertThat(answer.json().get("versions").isEmpty()).isTrue();
    }

    @Test
    void notes_cannot_be_read_in_the_database() {
        var conversation = as("coach")
                .post(assignedToCoach() + "/conversations", intake().put("note", "Onleesbaar geheim"))
                .header("Location");
        as("coach").post(conversation + "/corrections", Map.of("note", "Anders geheim", "reason", "Reden geheim"));

        var dump = owner.sql("select text || coalesce(reason, '') from conversation_note where conversation_id = :id")
                .param("id", UUID.fromString(conversation.substring(conversation.lastIndexOf('/') + 1)))
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();

        assertThat(dump).hasSize(2).noneMatch(bytes -> bytes.contains("geheim"));
    }

    @Test
    void each_read_and_change_is_in_the_access_log() {
        var referral = assignedToCoach();
        var conversation =
                as("coach").post(referral + "/conversations", intake()).header("Location");
        as("coordinator").get(referral + "/conversations");
        as("coach").get(conversation);
        as("coach").post(conversation + "/corrections", correction());

        var lines = owner.sql("""
                        select action || ' ' || role || ' ' || coalesce(detail, '') from access_log
                        where case_file_id = :referral and object = 'CONVERSATION' order by id""")
                .param("referral", UUID.fromString(referral.substring(referral.lastIndexOf('/') + 1)))
                .query(String.class)
                .list();

        assertThat(lines).containsExactly("C COACH ", "R COORDINATOR ", "R COACH ", "U COACH CORRECTION");
    }

    static Map<String, String> correction() {
        return Map.of("note", "Mist haar man, ook doordeweeks.", "reason", "Verkeerd gehoord");
    }

    static <T> List<T> together(int times, Callable<T> call) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads
                    .invokeAll(IntStream.range(0, times).mapToObj(_ -> call).toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }
}
