package nl.welzijnoprecept.conversation.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ConversationBodies.conversation;
import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteLockIT extends ApiTest {
    private String referral;

    @BeforeEach
    void a_case() {
        referral = assigned(as("huisarts"), as("coach"));
    }

    private Answer corrected(String persona, String conversation) {
        return as(persona).post(conversation + "/corrections", Map.of("note", "Beter", "reason", "Vergissing"));
    }

    private Answer added(String persona, String conversation) {
        return as(persona)
                .post(conversation + "/additions", Map.of("note", "Belde nog terug", "reason", "Later gehoord"));
    }

    private String recorded() {
        var body = intake().put("heldAt", clock.instant().minusSeconds(60).toString());
        var answer = as("coach").post(referral + "/conversations", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location");
    }

    private static void assertLocked(Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.texts("missing")).containsExactly("UNLOCKED_NOTE");
    }

    private void moveTo(ZonedDateTime moment) {
        clock.moveAhead(Duration.between(clock.instant(), moment));
    }

    /** To the next day with that date, at that Dutch time. */
    private void moveTo(int month, int day, String time) {
        var today = DutchTime.day(clock.instant());
        var next = LocalDate.of(today.getYear(), month, day);
        moveTo((next.isAfter(today) ? next : next.plusYears(1))
                .atTime(LocalTime.parse(time))
                .atZone(DutchTime.ZONE));
    }

    /** The last Sunday of March has 23 hours, that of October 25; days are counted, not hours. */
    @ParameterizedTest
    @CsvSource({"12, 1, 00:00", "12, 1, 23:59", "3, 27, 12:00", "10, 23, 23:00", "2, 26, 08:00", "12, 29, 17:00"})
    void a_note_is_corrected_to_the_end_of_the_third_dutch_day(int month, int day, String time) {
        moveTo(month, day, time);
        var conversation = recorded();
        var recordedOn = DutchTime.day(clock.instant());
        var lockedFrom = recordedOn.plusDays(4).atStartOfDay(DutchTime.ZONE);
        assertThat(Instant.parse(
                        as("coach").get(conversation).json().get("lockedFrom").asString()))
                .isEqualTo(lockedFrom.toInstant());
        assertThat(corrected("coach", conversation).status()).isEqualTo(201);

        moveTo(lockedFrom.minusMinutes(1));
        assertThat(corrected("coach", conversation).status()).isEqualTo(201);
        moveTo(lockedFrom);
        assertLocked(corrected("coach", conversation));
        assertLocked(corrected("coordinator", conversation));
        assertThat(added("coach", conversation).status()).isEqualTo(201);
    }

    @Test
    void what_is_sent_again_after_the_lock_is_what_was_done_before_it() {
        var conversation = recorded();
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("note", "Beter", "reason", "Vergissing");
        assertThat(coach.post(conversation + "/corrections", body).status()).isEqualTo(201);
        clock.moveAhead(Duration.ofDays(5));
        var again = coach.post(conversation + "/corrections", body);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().get("versions")).hasSize(2);
    }

    @Test
    void what_was_said_since_is_added_and_read_after_it() throws Exception {
        var conversation = recorded();
        added("coach", conversation);
        corrected("coach", conversation);
        clock.moveAhead(Duration.ofDays(30));
        var key = as("coordinator").with("Idempotency-Key", UUID.randomUUID().toString());
        var sent =
                ConversationIT.together(5, () -> key.post(conversation + "/additions", Map.of("note", "Ook dit nog")));
        assertThat(sent).allMatch(answer -> answer.status() == 201);

        var read = as("coach").get(conversation).json();
        assertThat(read.get("note").asString()).isEqualTo("Beter");
        assertThat(read.get("additions")
                        .valueStream()
                        .map(one -> one.get("note").asString()))
                .containsExactly("Belde nog terug", "Ook dit nog");
        assertThat(read.at("/additions/1/reason").isNull()).isTrue();
        assertThat(read.at("/additions/1/by/name").asString()).isEqualTo("Saskia de Groot");
        assertThat(read.get("versions").valueStream().map(one -> one.get("kind").asString()))
                .containsExactly("NOTE", "ADDITION", "CORRECTION", "ADDITION");
        var line = as("coach").get(referral + "/conversations").items().getFirst();
        assertThat(line.get("note").asString()).isEqualTo("Beter");
        assertThat(line.get("corrected").asBoolean()).isTrue();
        assertThat(line.get("additions")).hasSize(2);
        assertThat(as("coach")
                        .post(conversation + "/additions", Map.of("reason", "x"))
                        .errors())
                .containsExactly("note:REQUIRED");
    }

    @Test
    void a_note_that_was_only_added_to_was_not_corrected() {
        var conversation = as("coach").post(referral + "/conversations", conversation("PROGRESS"));
        added("coach", conversation.header("Location"));
        var line = as("coach").get(referral + "/conversations").items().getFirst();
        assertThat(line.get("note").isNull()).isTrue();
        assertThat(line.get("corrected").asBoolean()).isFalse();
        assertThat(line.get("additions")).hasSize(1);
    }

    @Test
    void who_takes_the_case_over_adds_and_does_not_correct() {
        var conversation = recorded();
        var colleague = as("coach-2").get("/api/v1/me").id();
        step(as("coordinator"), referral, Map.of("step", "REASSIGN", "coachId", colleague, "reason", "Verlof"));
        assertThat(corrected("coach-2", conversation).status()).isEqualTo(403);
        assertThat(added("coach-2", conversation).status()).isEqualTo(201);
        assertThat(corrected("coach", conversation).status()).isEqualTo(404);
        assertThat(added("coach", conversation).status()).isEqualTo(404);
        assertThat(corrected("coordinator", conversation).status()).isEqualTo(201);
    }

    /** What a client says is wrong stands beside the file, whenever it is said. */
    @Test
    void a_client_can_have_something_corrected_after_the_lock() {
        var conversation = recorded();
        clock.moveAhead(Duration.ofDays(40));
        assertLocked(corrected("coach", conversation));
        var asked = FullFile.asked(as("privacy"), "CORRECTION", referral);
        var stated = as("privacy")
                .post(
                        asked + "/statements",
                        Map.of("referralId", FullFile.id(referral), "text", "Ik woon niet alleen"));
        assertThat(stated.status()).isEqualTo(201);
        assertThat(as("coach").get(referral).text()).contains("Ik woon niet alleen");
        assertThat(added("coach", conversation).status()).isEqualTo(201);
    }

    @Test
    void the_log_tells_corrections_and_additions_apart() {
        var conversation = recorded();
        corrected("coach", conversation);
        added("coach", conversation);
        assertThat(owner.sql("select detail from access_log where case_file_id = :id and action = 'U' order by id")
                        .param("id", FullFile.id(referral))
                        .query(String.class)
                        .list())
                .endsWith("CORRECTION", "ADDITION");
    }

    @Test
    void what_was_held_before_the_referral_is_kept_with_a_warning() {
        var before = conversation("INTAKE")
                .put("heldAt", clock.instant().minus(Duration.ofDays(2)).toString());
        var answer = as("coach").post(referral + "/conversations", before);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().at("/warnings/0/code").asString()).isEqualTo("BEFORE_REFERRAL");
        // By then a minute ago is after the referral, also when that came at midnight.
        clock.moveAhead(Duration.ofHours(1));
        assertThat(as("coach").get(recorded()).json().get("warnings").isEmpty()).isTrue();
    }

    @Test
    void in_a_closed_case_paper_still_comes_and_nothing_of_a_megabyte() {
        FullFile.close(as("coach"), referral);
        var conversation = recorded();
        assertThat(corrected("coach", conversation).status()).isEqualTo(201);
        var megabyte = as("coach").post(conversation + "/additions", Map.of("note", "x".repeat(1024 * 1024)));
        assertThat(megabyte.status()).isEqualTo(413);
        assertThat(as("coach")
                        .post(conversation + "/additions", Map.of("note", "é".repeat(100_001)))
                        .errors())
                .containsExactly("note:TOO_LONG");
        assertThat(as("coach").get(conversation).json().get("versions")).hasSize(2);
    }
}
