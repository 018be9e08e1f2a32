package nl.welzijnoprecept.conversation.app;

import static nl.welzijnoprecept.conversation.app.ConversationIT.together;
import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ConversationBodies.appointment;
import static nl.welzijnoprecept.support.ConversationBodies.attempt;
import static nl.welzijnoprecept.support.ConversationBodies.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppointmentIT extends ApiTest {
    private static final Map<String, String> HELD = Map.of("outcome", "HELD");
    private static final Map<String, String> DECLINE =
            Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Ging verhuizen");

    private String referral;

    @BeforeEach
    void a_case() {
        referral = assigned(as("huisarts"), as("coach"));
    }

    private Answer planned(int days) {
        var answer = as("coach").post(referral + "/appointments", appointment(clock.instant(), days));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private String status(Answer planned) {
        return as("coach").get(planned.header("Location")).json().get("status").asString();
    }

    @Test
    void a_coach_plans_and_reads_it_back() {
        var answer = planned(3);
        assertThat(answer.header("Location")).isEqualTo(referral + "/appointments/" + answer.id());
        var made = answer.json();
        assertThat(made.get("status").asString()).isEqualTo("PLANNED");
        assertThat(made.get("place").asString()).isEqualTo("Wijkhuis, kamer 2");
        assertThat(made.at("/with/name").asString()).isEqualTo("Fatima el Amrani");
        assertThat(as("coordinator").get(answer.header("Location")).json()).isEqualTo(made);
        planned(1);
        assertThat(as("coach").get(referral + "/appointments").each("at"))
                .isSorted()
                .hasSize(2);
        var byCoordinator = as("coordinator").post(referral + "/appointments", appointment(clock.instant(), 2));
        assertThat(byCoordinator.json().at("/with/name").asString()).isEqualTo("Fatima el Amrani");
        assertThat(byCoordinator.json().at("/plannedBy/name").asString()).isEqualTo("Saskia de Groot");
    }

    @Test
    void what_cannot_be_meant_is_told_at_once() {
        var appointments = referral + "/appointments";
        assertThat(as("coach").post(appointments, "{}").errors())
                .containsExactly("at:REQUIRED", "channel:REQUIRED", "kind:REQUIRED");
        var past =
                appointment(clock.instant(), -1).put("place", "x".repeat(201)).put("minutes", 0);
        assertThat(as("coach").post(appointments, past).errors())
                .containsExactlyInAnyOrder("at:DATE_IN_PAST", "place:TOO_LONG", "minutes:OUT_OF_RANGE");
        assertThat(as("coach")
                        .post(appointments, appointment(clock.instant(), 800))
                        .errors())
                .containsExactly("at:DATE_TOO_FAR_AHEAD");
        var outcomes = planned(1).header("Location") + "/outcomes";
        assertThat(as("coach").post(outcomes, Map.of("outcome", "NO_SHOW")).errors())
                .containsExactly("reasonCode:REQUIRED");
        assertThat(as("coach")
                        .post(outcomes, Map.of("outcome", "CANCELLED", "reasonCode", "ILL"))
                        .errors())
                .containsExactly("reasonCode:NOT_OF_THIS_OUTCOME");
        assertThat(as("coach")
                        .post(outcomes, Map.of("outcome", "CANCELLED", "reasonCode", "CLOSING"))
                        .errors())
                .containsExactly("reasonCode:NOT_OF_THIS_OUTCOME");
        assertThat(as("coach").post(outcomes, Map.of("outcome", "SUPERSEDED")).errors())
                .containsExactly("outcome:UNKNOWN_CODE");
        assertThat(as("coach")
                        .post(outcomes, Map.of("outcome", "HELD", "conversationId", UUID.randomUUID()))
                        .errors())
                .containsExactly("conversationId:NOT_FOUND");
    }

    @Test
    void one_takes_the_place_of_another_in_a_chain() {
        var first = planned(1);
        var second = as("coach").post(first.header("Location") + "/replacements", appointment(clock.instant(), 2));
        var third =
                as("coordinator").post(second.header("Location") + "/replacements", appointment(clock.instant(), 5));

        assertThat(third.status()).as(third.text()).isEqualTo(201);
        assertThat(third.json().get("replaces").asString()).isEqualTo(second.id());
        var replaced = as("coach").get(second.header("Location")).json();
        assertThat(replaced.get("status").asString()).isEqualTo("SUPERSEDED");
        assertThat(replaced.get("replacedBy").asString()).isEqualTo(third.id());
        assertThat(replaced.get("replaces").asString()).isEqualTo(first.id());
        assertThat(status(third)).isEqualTo("PLANNED");
        var again = as("coach").post(first.header("Location") + "/replacements", appointment(clock.instant(), 3));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.texts("missing")).containsExactly("PLANNED_APPOINTMENT");
        assertThat(as("coach")
                        .post(first.header("Location") + "/outcomes", HELD)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void of_replacements_and_outcomes_at_once_one_is_kept() throws Exception {
        var first = planned(1);
        var replaced = together(
                8, () -> as("coach").post(first.header("Location") + "/replacements", appointment(clock.instant(), 2)));
        assertThat(replaced.stream().map(Answer::status)).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(as("coach").get(referral + "/appointments").items()).hasSize(2);

        var other = planned(1);
        clock.moveAhead(Duration.ofDays(2));
        var ended = together(8, () -> as("coach").post(other.header("Location") + "/outcomes", HELD));
        assertThat(ended.stream().map(Answer::status)).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void a_key_sent_again_plans_replaces_and_ends_once() throws Exception {
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var body = appointment(clock.instant(), 1);
        var made = together(5, () -> coach.post(referral + "/appointments", body));
        assertThat(made.stream().map(Answer::json).distinct()).hasSize(1);
        var path = made.getFirst().header("Location");
        var later = appointment(clock.instant(), 2);
        var other = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var replaced = together(5, () -> other.post(path + "/replacements", later));
        assertThat(replaced).allMatch(answer -> answer.status() == 201);
        assertThat(replaced.stream().map(Answer::id).distinct()).hasSize(1);
        var third = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        clock.moveAhead(Duration.ofDays(3));
        var ended = together(5, () -> third.post(replaced.getFirst().header("Location") + "/outcomes", HELD));
        assertThat(ended).allMatch(answer -> answer.status() == 201);
        assertThat(as("coach").get(referral + "/appointments").each("status")).containsExactly("SUPERSEDED", "HELD");
    }

    @Test
    void only_a_conversation_that_was_this_appointment_tells_that_it_was_held() {
        var first = planned(1);
        var outcomes = first.header("Location") + "/outcomes";
        var longAgo = clock.instant().minus(Duration.ofDays(400)).toString();
        var told = as("coach").post(referral + "/conversations", conversation("PROGRESS"));
        for (var other : List.of(
                attempt(),
                conversation("PROGRESS").put("reached", false),
                conversation("PROGRESS").put("heldAt", longAgo))) {
            var recorded = as("coach").post(referral + "/conversations", other);
            assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
            assertThat(as("coach").post(outcomes, held(recorded)).errors())
                    .containsExactly("conversationId:NOT_OF_THIS_APPOINTMENT");
        }
        assertThat(as("coach").post(outcomes, held(told)).status()).isEqualTo(201);
        assertThat(as("coach")
                        .post(planned(2).header("Location") + "/outcomes", held(told))
                        .errors())
                .containsExactly("conversationId:NOT_OF_THIS_APPOINTMENT");
    }

    private static Map<String, String> held(Answer conversation) {
        return Map.of("outcome", "HELD", "conversationId", conversation.id());
    }

    @Test
    void a_no_show_is_told_with_its_reason_and_is_no_contact_attempt() {
        var planned = planned(1);
        var later = List.of(planned(2), planned(3));
        clock.moveAhead(Duration.ofDays(4));
        var called = as("coach").post(referral + "/conversations", attempt());
        var told = as("coach")
                .post(
                        planned.header("Location") + "/outcomes",
                        Map.of(
                                "outcome", "NO_SHOW",
                                "reasonCode", "NO_TRANSPORT",
                                "reason", "De belbus kwam niet",
                                "conversationId", called.id()));
        assertThat(told.status()).as(told.text()).isEqualTo(201);
        var outcome = told.json().get("outcome");
        assertThat(outcome.get("reasonCode").asString()).isEqualTo("NO_TRANSPORT");
        assertThat(outcome.get("reason").asString()).isEqualTo("De belbus kwam niet");
        assertThat(outcome.get("conversationId").asString()).isEqualTo(called.id());
        for (var one : later) {
            var missed = as("coach")
                    .post(one.header("Location") + "/outcomes", Map.of("outcome", "NO_SHOW", "reasonCode", "UNKNOWN"));
            assertThat(missed.status()).isEqualTo(201);
        }
        var unreached = step(as("coach"), referral, Map.of("step", "UNREACHED"));
        assertThat(unreached.status()).isEqualTo(409);
        assertThat(unreached.texts("missing")).containsExactly("CONTACT_ATTEMPTS");
    }

    @Test
    void closing_ends_what_is_planned_and_undoing_it_gives_it_back() {
        var coming = planned(3);
        var done = planned(1);
        clock.moveAhead(Duration.ofDays(2));
        as("coach").post(done.header("Location") + "/outcomes", HELD);
        assertThat(step(as("coach"), referral, DECLINE).status()).isEqualTo(201);

        var ended = as("coach").get(coming.header("Location")).json();
        assertThat(ended.get("status").asString()).isEqualTo("CANCELLED");
        assertThat(ended.at("/outcome/reasonCode").asString()).isEqualTo("CLOSING");
        assertThat(ended.at("/outcome/recordedBy").isNull()).isTrue();
        assertThat(status(done)).isEqualTo("HELD");
        assertThat(as("coach").get(referral + "/timeline").items().stream()
                        .filter(line -> line.get("kind").asString().equals("APPOINTMENT"))
                        .map(line -> line.get("state").asString()))
                .containsExactly("CANCELLED", "HELD");
        var more = as("coach").post(referral + "/appointments", appointment(clock.instant(), 4));
        assertThat(more.status()).isEqualTo(409);
        assertThat(more.texts("missing")).containsExactly("OPEN_REFERRAL");
        assertThat(as("coach")
                        .post(coming.header("Location") + "/replacements", appointment(clock.instant(), 4))
                        .status())
                .isEqualTo(409);
        assertThat(as("coach")
                        .post(coming.header("Location") + "/outcomes", HELD)
                        .status())
                .isEqualTo(409);

        assertThat(step(as("coach"), referral, Map.of("step", "UNDO")).status()).isEqualTo(201);
        assertThat(status(coming)).isEqualTo("PLANNED");
        clock.moveAhead(Duration.ofDays(2));
        assertThat(as("coach")
                        .post(coming.header("Location") + "/outcomes", HELD)
                        .status())
                .isEqualTo(201);
    }

    /** Whoever was told that it is off is not expected; a new one is made. */
    @Test
    void reopening_gives_nothing_back() {
        var before = planned(3);
        step(as("coach"), referral, DECLINE);
        assertThat(step(as("coach"), referral, Map.of("step", "REOPEN", "reason", "Toch niet verhuisd"))
                        .status())
                .isEqualTo(201);
        assertThat(status(before)).isEqualTo("CANCELLED");
        var after = planned(4);
        assertThat(status(after)).isEqualTo("PLANNED");
        step(as("coach"), referral, Map.of("step", "UNDO"));
        assertThat(status(after)).isEqualTo("CANCELLED");
        assertThat(status(before)).isEqualTo("CANCELLED");
    }

    @Test
    void what_was_to_be_before_the_closing_can_still_be_told() {
        var past = planned(1);
        clock.moveAhead(Duration.ofDays(2));
        step(as("coach"), referral, DECLINE);
        assertThat(status(past)).isEqualTo("CANCELLED");
        assertThat(as("coach").post(past.header("Location") + "/outcomes", HELD).status())
                .isEqualTo(201);
        assertThat(status(past)).isEqualTo("HELD");
    }

    @Test
    void a_conversation_is_recorded_with_the_appointment_that_it_was_and_the_next_one_or_not_at_all() throws Exception {
        var planned = planned(1);
        clock.moveAhead(Duration.ofDays(1).plusHours(1));
        var body = conversation("PROGRESS")
                .put("heldAt", clock.instant().minusSeconds(3600).toString())
                .put("appointmentId", planned.id());
        body.set("nextAppointment", appointment(clock.instant(), 7));
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());

        var recorded = together(5, () -> coach.post(referral + "/conversations", body));

        assertThat(recorded).allMatch(answer -> answer.status() == 201);
        assertThat(recorded.stream().map(Answer::json).distinct()).hasSize(1);
        var made = recorded.getFirst().json();
        assertThat(made.get("appointmentId").asString()).isEqualTo(planned.id());
        assertThat(status(planned)).isEqualTo("HELD");
        var next = as("coach")
                .get(referral + "/appointments/" + made.get("nextAppointmentId").asString());
        assertThat(next.json().get("conversationId").asString())
                .isEqualTo(made.get("id").asString());
        assertThat(as("coach").get(referral + "/appointments").items()).hasSize(2);
        assertThat(as("coach").get(recorded.getFirst().header("Location")).json())
                .isEqualTo(made);

        var again = as("coach").post(referral + "/conversations", body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.texts("missing")).containsExactly("PLANNED_APPOINTMENT");
        assertThat(as("coach").get(referral + "/conversations").items()).hasSize(1);
        assertThat(as("coach")
                        .post(
                                referral + "/conversations",
                                body.put("appointmentId", UUID.randomUUID().toString()))
                        .errors())
                .containsExactly("appointmentId:NOT_FOUND");
        assertThat(as("coach")
                        .post(referral + "/conversations", attempt().put("appointmentId", next.id()))
                        .errors())
                .containsExactly("appointmentId:CLIENT_NOT_THERE");
        body.remove("appointmentId");
        body.set("nextAppointment", appointment(clock.instant(), -7));
        assertThat(as("coach").post(referral + "/conversations", body).errors())
                .containsExactly("nextAppointment.at:DATE_IN_PAST");
        assertThat(as("coach").get(referral + "/conversations").items()).hasSize(1);
    }

    @Test
    void nobody_knows_who_comes_before_it_has_begun() {
        var coming = planned(3).header("Location");
        for (var early : List.of(HELD, Map.of("outcome", "NO_SHOW", "reasonCode", "FORGOT"))) {
            var refused = as("coach").post(coming + "/outcomes", early);
            assertThat(refused.status()).as(refused.text()).isEqualTo(409);
            assertThat(refused.texts("missing")).containsExactly("BEGUN_APPOINTMENT");
        }
        var off = Map.of("outcome", "CANCELLED", "reasonCode", "CLIENT");
        assertThat(as("coach").post(coming + "/outcomes", off).status()).isEqualTo(201);

        var early = planned(1);
        var came = as("coach")
                .post(referral + "/conversations", conversation("PROGRESS").put("appointmentId", early.id()));
        assertThat(came.status()).as(came.text()).isEqualTo(201);
        assertThat(status(early)).isEqualTo("HELD");
    }

    @Test
    void a_coach_who_would_have_to_be_in_two_places_is_warned_and_not_stopped() {
        clock.moveAhead(Duration.ofDays(100)); // where no other test has appointments
        var first = planned(1);
        assertThat(codes(first)).isEmpty();
        var other = assigned(as("huisarts"), as("coach"));
        var at = clock.instant().plus(Duration.ofDays(1)).plus(Duration.ofMinutes(40));
        var second = as("coach").post(other + "/appointments", appointment(at, 0));
        assertThat(second.status()).isEqualTo(201);
        assertThat(codes(second)).containsExactly("DOUBLE_BOOKED");
        assertThat(codes(as("coach").get(first.header("Location")))).containsExactly("DOUBLE_BOOKED");
        assertThat(as("coach").get(second.header("Location")).json()).isEqualTo(second.json());

        var after = as("coach").post(second.header("Location") + "/replacements", appointment(at, 1));
        assertThat(codes(after)).isEmpty();
        assertThat(codes(as("coach").get(first.header("Location")))).isEmpty();
        var colleagues = assigned(as("huisarts"), as("coach-2"));
        assertThat(codes(as("coach-2").post(colleagues + "/appointments", appointment(at, 0))))
                .isEmpty();
        var next = as("coach").post(other + "/appointments", appointment(at, 0).put("minutes", 1));
        assertThat(codes(next)).containsExactly("DOUBLE_BOOKED");
        step(as("coach"), other, DECLINE);
        assertThat(codes(as("coach").get(first.header("Location")))).isEmpty();
    }

    private static List<String> codes(Answer told) {
        return told.json()
                .get("warnings")
                .valueStream()
                .map(each -> each.get("code").asString())
                .toList();
    }

    @Test
    void an_agenda_is_of_the_own_cases_on_these_dutch_days() {
        var other = assigned(as("huisarts"), as("coach-2"));
        as("coach-2").post(other + "/appointments", appointment(clock.instant(), 20));
        var mine = planned(20);
        var moved = planned(19);
        as("coach").post(moved.header("Location") + "/replacements", appointment(clock.instant(), 20));
        var day = nl.welzijnoprecept.time.DutchTime.day(clock.instant().plus(Duration.ofDays(20)));
        var path = "/api/v1/appointments?from=" + day + "&to=" + day;

        var agenda = as("coach").get(path);

        var id = FullFile.id(referral).toString();
        var ofThisCase = agenda.items().stream()
                .filter(item -> item.at("/referral/id").asString().equals(id))
                .toList();
        assertThat(ofThisCase).hasSize(2);
        assertThat(ofThisCase.getFirst().get("id").asString()).isEqualTo(mine.id());
        assertThat(ofThisCase.getFirst().at("/referral/familyName").asString()).isNotBlank();
        assertThat(ofThisCase.getFirst().at("/referral/reference").asString()).startsWith("WR-");
        assertThat(agenda.each("at")).isSorted();
        assertThat(agenda.text()).doesNotContain(FullFile.id(other).toString());
        assertThat(as("coach-2").get(path).text())
                .contains(FullFile.id(other).toString())
                .doesNotContain(id);
        assertThat(as("coordinator").get(path).status()).isEqualTo(403);
        assertThat(as("coach")
                        .get("/api/v1/appointments?from=" + day.minusDays(1) + "&to=" + day.minusDays(1))
                        .text())
                .doesNotContain(mine.id(), moved.id());
        assertThat(owner.sql("select count(*) from access_log where case_file_id = :id and object = 'CONVERSATION'"
                                + " and action = 'R' and object_id is null and detail is null")
                        .param("id", FullFile.id(referral))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(as("coach").get("/api/v1/appointments").errors())
                .containsExactlyInAnyOrder("from:REQUIRED", "to:REQUIRED");
        assertThat(as("coach")
                        .get("/api/v1/appointments?from=2026-01-01&to=2026-03-04")
                        .errors())
                .containsExactly("to:PERIOD_TOO_LONG");
        assertThat(as("coach")
                        .get("/api/v1/appointments?from=2026-01-01&to=2026-03-03")
                        .status())
                .isEqualTo(200);
        assertThat(as("coach")
                        .get("/api/v1/appointments?from=2026-01-02&to=2026-01-01")
                        .errors())
                .containsExactly("to:BEFORE_FROM");
    }

    @Test
    void who_takes_the_case_over_has_its_appointments() {
        var planned = planned(9);
        var colleague = as("coach-2").get("/api/v1/me").id();
        step(as("coordinator"), referral, Map.of("step", "REASSIGN", "coachId", colleague, "reason", "Verlof"));
        var day = nl.welzijnoprecept.time.DutchTime.day(
                Instant.parse(planned.json().get("at").asString()));
        var path = "/api/v1/appointments?from=" + day + "&to=" + day;
        assertThat(as("coach-2").get(path).each("id")).contains(planned.id());
        assertThat(as("coach").get(path).each("id")).doesNotContain(planned.id());
        assertThat(as("coach").get(planned.header("Location")).status()).isEqualTo(404);
    }
}
