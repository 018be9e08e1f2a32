package nl.welzijnoprecept.deadline.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.LiberationDay;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** An organisation sets its own norms and days off, and the clocks that run follow. */
class NormIT extends ApiTest {
    private static final Map<String, Object> THREE_DAYS = Map.of("amount", 3, "unit", "WORKING_DAYS");

    @AfterEach
    void as_the_product_has_it() {
        clock.backToNow();
        as("coordinator").delete("/api/v1/norms/FIRST_CONTACT");
        as("coordinator").delete("/api/v1/norms/ASSIGNMENT");
        as("coordinator").put("/api/v1/working-calendar", Map.of("liberationDay", "LUSTRUM"));
        as("coordinator")
                .get("/api/v1/closures")
                .each("on")
                .forEach(day -> as("coordinator").delete("/api/v1/closures/" + day));
    }

    @Test
    void each_clock_is_told_with_its_norm_and_whose_turn_it_is() {
        var norms = as("coach").get("/api/v1/norms");
        assertThat(norms.each("kind"))
                .containsExactly(
                        "ASSIGNMENT",
                        "ANSWER",
                        "FIRST_CONTACT",
                        "INTAKE",
                        "FEEDBACK",
                        "FOLLOW_UP",
                        "LATE_FOLLOW_UP",
                        "WHAT_NEXT",
                        "CLOSURE_CHECK",
                        "CLOSING_FEEDBACK",
                        "HAND_OVER_ANSWER");
        var first = norms.items().getFirst();
        assertThat(first.get("amount").asInt()).isEqualTo(2);
        assertThat(first.get("own").asBoolean()).isFalse();
        assertThat(first.get("owner").asString()).isEqualTo("COORDINATOR");
        assertThat(first.at("/starts/0").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void another_norm_moves_the_clocks_that_run_and_going_back_moves_them_back() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var restricted = CaseSteps.assigned(as("huisarts"), as("coach"));
        var coaches = List.of(
                as("coach").get("/api/v1/me").id(),
                as("coach-2").get("/api/v1/me").id());
        var shut = Map.of("restricted", true, "team", coaches, "reason", "Kent de coördinator persoonlijk");
        assertThat(as("coach").put(restricted + "/restriction", shut).status()).isEqualTo(200);
        var closed = CaseSteps.assigned(as("huisarts"), as("coach"));
        CaseSteps.step(as("coach"), closed, Map.of("step", "WITHDRAW", "reasonCode", "OTHER"));
        var elsewhere =
                as("huisarts-elders").post("/api/v1/referrals", annieInLeiden()).json();
        assertThat(due(referral)).isEqualTo(inWorkingDays(5));
        assertThat(as("coordinator").get(restricted).status()).isEqualTo(404);

        var set = as("coordinator").put("/api/v1/norms/FIRST_CONTACT", THREE_DAYS);

        assertThat(set.status()).isEqualTo(200);
        assertThat(set.json().get("moved").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(due(referral)).isEqualTo(inWorkingDays(3));
        assertThat(due(restricted)).isEqualTo(inWorkingDays(3)); // also what the coordinator does not see
        assertThat(clocks(referral)).containsEntry("INTAKE", inWorkingDays(10).toString());
        assertThat(as("coach").get(closed).json().get("dueOn").isNull()).isTrue();
        assertThat(as("coach-elders")
                        .get("/api/v1/referrals/" + elsewhere.get("id").asString())
                        .json()
                        .get("dueOn"))
                .isEqualTo(elsewhere.get("dueOn"));
        assertThat(due(CaseSteps.assigned(as("huisarts"), as("coach")))).isEqualTo(inWorkingDays(3));

        as("coordinator").delete("/api/v1/norms/FIRST_CONTACT");
        assertThat(due(referral)).isEqualTo(inWorkingDays(5));
    }

    @Test
    void lists_go_by_the_new_days() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach")).replaceFirst(".*/", "");
        clock.moveAhead(Duration.ofDays(5));
        assertThat(as("coach").get("/api/v1/referrals?due=OVERDUE&limit=100").each("id"))
                .doesNotContain(referral);
        as("coordinator").put("/api/v1/norms/FIRST_CONTACT", Map.of("amount", 1, "unit", "WORKING_DAYS"));
        assertThat(as("coach").get("/api/v1/referrals?due=OVERDUE&limit=100").each("id"))
                .contains(referral);
    }

    @Test
    void what_a_pause_gave_stays_given() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        CaseSteps.step(
                as("coach"), referral, Map.of("step", "PAUSE", "reasonCode", "HOLIDAY", "until", today().plusDays(14)));
        clock.moveAhead(Duration.ofDays(7));
        CaseSteps.step(as("coach"), referral, Map.of("step", "RESUME"));
        var resumed = due(referral);
        assertThat(resumed).isAfter(inWorkingDays(5));

        as("coordinator").put("/api/v1/norms/FIRST_CONTACT", Map.of("amount", 6, "unit", "WORKING_DAYS"));

        assertThat(due(referral)).isEqualTo(calendar().plusWorkingDays(resumed, 1));
    }

    @Test
    void a_closure_gives_another_day_and_taking_it_back_takes_it() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var closed = inWorkingDays(2);

        var added = as("coordinator").post("/api/v1/closures", Map.of("from", closed, "name", "Studiedag"));

        assertThat(added.status()).isEqualTo(201);
        assertThat(due(referral)).isEqualTo(inWorkingDays(6));
        assertThat(as("coach")
                        .get("/api/v1/closures")
                        .items()
                        .getFirst()
                        .get("name")
                        .asString())
                .isEqualTo("Studiedag");
        as("coordinator").post("/api/v1/closures", Map.of("from", closed));
        assertThat(as("coach").get("/api/v1/closures").each("name")).containsExactly("Studiedag");
        assertThat(as("coordinator").delete("/api/v1/closures/" + closed).status())
                .isEqualTo(200);
        assertThat(due(referral)).isEqualTo(inWorkingDays(5));
        assertThat(as("coordinator").delete("/api/v1/closures/" + closed).status())
                .isEqualTo(404);
    }

    @Test
    void the_calendar_tells_holidays_and_whether_the_fifth_of_may_is_one() {
        assertThat(holidays(2027)).contains("2027-03-29", "2027-05-17").doesNotContain("2027-05-05");
        as("coordinator").put("/api/v1/working-calendar", Map.of("liberationDay", "EVERY_YEAR"));
        assertThat(holidays(2027)).contains("2027-05-05");
        as("coordinator").put("/api/v1/working-calendar", Map.of("liberationDay", "NEVER"));
        assertThat(holidays(2030)).doesNotContain("2030-05-05");
    }

    @Test
    void work_in_cases_and_another_norm_wait_for_each_other_and_neither_undoes_the_other() throws Exception {
        var coordinator = as("coordinator");
        var wanted = new ArrayList<Callable<Answer>>();
        for (var n = 0; n < 16; n++) {
            var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
            wanted.add(() -> as("coach")
                    .post(
                            referral + "/conversations",
                            Map.of(
                                    "kind",
                                    "CONTACT_ATTEMPT",
                                    "channel",
                                    "PHONE",
                                    "reached",
                                    true,
                                    "heldAt",
                                    clock.instant().toString())));
            wanted.add(() -> CaseSteps.step(
                    as("coach"),
                    referral,
                    Map.of("step", "PAUSE", "reasonCode", "HOLIDAY", "until", today().plusDays(14))));
            var amount = 3 + n % 5;
            wanted.add(() ->
                    coordinator.put("/api/v1/norms/FIRST_CONTACT", Map.of("amount", amount, "unit", "WORKING_DAYS")));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(wanted)) {
                assertThat(answer.get().status()).as(answer.get().text()).isIn(200, 201, 409, 412);
            }
        }
        assertThatCasesGoByTheirMostUrgentClock();
    }

    @Test
    void whoever_refers_while_the_norm_changes_is_counted_by_the_new_one() throws Exception {
        var wanted = new ArrayList<Callable<Answer>>();
        IntStream.range(0, 12).forEach(n -> {
            wanted.add(() -> as("huisarts").post("/api/v1/referrals", annie()));
            if (n % 4 == 2) {
                wanted.add(() ->
                        as("coordinator").put("/api/v1/norms/ASSIGNMENT", Map.of("amount", 7, "unit", "WORKING_DAYS")));
            }
        });
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(wanted)) {
                assertThat(answer.get().status()).isIn(200, 201);
            }
        }
        var days = owner.sql("""
                        select distinct due_on from deadline
                        where kind = 'ASSIGNMENT' and ended_on is null and started_on = :today
                          and referral_id in (select id from referral where handler_id = (
                              select id from organisation where name = 'Stichting Samen Verder'))""").param("today", today()).query(LocalDate.class).set();
        assertThat(days).isEqualTo(Set.of(inWorkingDays(7)));
        assertThatCasesGoByTheirMostUrgentClock();
    }

    @Test
    void the_database_takes_clocks_of_one_day_in_the_order_that_the_product_does() {
        var file = UUID.fromString(CaseSteps.submitted(as("huisarts")).replaceFirst(".*/", ""));
        for (var kind : DeadlineKind.values()) {
            owner.sql("""
                            insert into deadline (referral_id, kind, started_on, due_on, extended_by)
                            values (:file, :kind, '2026-01-05', :day, 0)
                            on conflict (referral_id, kind) where ended_on is null do update set due_on = :day""")
                    .param("file", file)
                    .param("kind", kind.name())
                    .param("day", today())
                    .update();
        }
        assertThat(next(file, ReferralStatus.PAUSED)).isEqualTo("RESUMPTION");
        var found = new ArrayList<String>();
        while (next(file, ReferralStatus.COACHING) != null) {
            found.add(next(file, ReferralStatus.COACHING));
            owner.sql("delete from deadline where referral_id = :file and kind = :kind")
                    .param("file", file)
                    .param("kind", found.getLast())
                    .update();
        }
        assertThat(found)
                .containsExactlyElementsOf(Arrays.stream(DeadlineKind.values())
                        .filter(kind -> kind != DeadlineKind.RESUMPTION)
                        .map(Enum::name)
                        .toList());
        owner.sql("""
                        delete from deadline where referral_id = :file;
                        insert into deadline (referral_id, kind, started_on, due_on, extended_by)
                        select id, due_kind, due_on, due_on, 0 from referral where id = :file""").param("file", file).update();
    }

    private void assertThatCasesGoByTheirMostUrgentClock() {
        assertThat(owner.sql("""
                                select r.reference, r.due_kind, r.due_on, n.kind, n.due_on as wanted
                                from referral r left join lateral next_clock(r.id, r.status) n on true
                                where (r.due_kind, r.due_on) is distinct from (n.kind, n.due_on)""").query().listOfRows())
                .as("what cases are sorted by is their most urgent clock")
                .isEmpty();
    }

    private @Nullable String next(UUID file, ReferralStatus status) {
        return owner.sql("select kind from next_clock(:file, :status)")
                .param("file", file)
                .param("status", status.name())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "/norms/RESUMPTION, '{\"amount\": 3, \"unit\": \"WORKING_DAYS\"}', 404",
        "/norms/NONSENSE, '{\"amount\": 3, \"unit\": \"WORKING_DAYS\"}', 404",
        "/norms/INTAKE, '{\"amount\": 0, \"unit\": \"WORKING_DAYS\"}', 400",
        "/norms/INTAKE, '{\"amount\": 25, \"unit\": \"MONTHS\"}', 400",
        "/norms/INTAKE, '{}', 400",
        "/working-calendar, '{\"liberationDay\": \"SOMETIMES\"}', 400"
    })
    void what_cannot_be_is_refused(String path, String body, int status) {
        assertThat(as("coordinator").send("PUT", "/api/v1" + path, body).status())
                .isEqualTo(status);
    }

    @Test
    void a_closure_is_some_days_and_not_a_year() {
        var from = today();
        assertThat(as("coordinator")
                        .post("/api/v1/closures", Map.of("from", from, "to", from.minusDays(1)))
                        .errors())
                .containsExactly("to:BEFORE_FROM");
        assertThat(as("coordinator")
                        .post("/api/v1/closures", Map.of("from", from, "to", from.plusMonths(4)))
                        .errors())
                .containsExactly("to:OUT_OF_RANGE");
    }

    private LocalDate due(String referral) {
        return LocalDate.parse(as("coach").get(referral).json().get("dueOn").asString());
    }

    private Map<String, String> clocks(String referral) {
        var clocks = new java.util.HashMap<String, String>();
        for (JsonNode clock : as("coach").get(referral).json().get("deadlines")) {
            clocks.put(clock.get("kind").asString(), clock.get("dueOn").asString());
        }
        return clocks;
    }

    private List<String> holidays(int year) {
        var days = new ArrayList<String>();
        as("coach")
                .get("/api/v1/working-calendar?year=" + year)
                .json()
                .get("holidays")
                .forEach(day -> days.add(day.asString()));
        return days;
    }

    private static WorkingCalendar calendar() {
        return new WorkingCalendar(Set.of(), LiberationDay.LUSTRUM);
    }

    private static LocalDate inWorkingDays(int days) {
        return calendar().plusWorkingDays(today(), days);
    }

    /** The product's own norm, so that these tests and it cannot drift apart unseen. */
    @Test
    void the_tests_count_as_the_product_does() {
        var norms = new Norms(Map.of(), calendar());
        assertThat(norms.start(DeadlineKind.FIRST_CONTACT, today()).on()).isEqualTo(inWorkingDays(5));
    }
}
