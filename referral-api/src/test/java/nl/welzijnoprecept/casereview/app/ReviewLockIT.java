package nl.welzijnoprecept.casereview.app;

import static nl.welzijnoprecept.support.ReferralBodies.today;
import static nl.welzijnoprecept.support.ReviewCases.agreed;
import static nl.welzijnoprecept.support.ReviewCases.asked;
import static nl.welzijnoprecept.support.ReviewCases.caseOf;
import static nl.welzijnoprecept.support.ReviewCases.made;
import static nl.welzijnoprecept.support.ReviewCases.meeting;
import static nl.welzijnoprecept.support.ReviewCases.permitting;
import static nl.welzijnoprecept.support.ReviewCases.put;
import static nl.welzijnoprecept.support.ReviewCases.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The second lock on meetings and what is talked over there: raw SQL as the application's role, part by part of each rule. */
class ReviewLockIT extends ApiTest {
    private static final List<String> STRANGERS =
            List.of("coach-elders", "huisarts", "poh", "gemeente", "privacy", "maatje");

    private static final String NAMED =
            "coalesce(given_name, family_name, birth_date) is not null or given_by is not null";

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

    private String meeting;
    private String referral;
    private UUID id;

    @BeforeEach
    void a_meeting_of_coach_with_a_case_and_a_guest() {
        meeting = meeting(as("coach"), clock.instant());
        referral = caseOf(as("huisarts"), as("coach"), permitting());
        id = FullFile.id(meeting);
    }

    private String who(String persona) {
        return "'" + actors.byLogin(persona).orElseThrow().id().value() + "'";
    }

    private String team(String persona) {
        return "'" + actors.byLogin(persona).orElseThrow().requireOrganisation().value() + "'";
    }

    /** As somebody, so long from now; nothing stays of it. */
    private <T> T acting(String persona, Duration later, Function<JdbcClient, T> does) {
        return acting(persona, actors.byLogin(persona).orElseThrow().role(), later, does);
    }

    private <T> T acting(String persona, Role role, Duration later, Function<JdbcClient, T> does) {
        var actor = actors.byLogin(persona).orElseThrow();
        return transaction.execute(status -> {
            status.setRollbackOnly();
            Acting.tell(
                    application,
                    actor.id().value(),
                    actor.requireOrganisation().value(),
                    role.name(),
                    clock.instant().plus(later));
            return does.apply(application);
        });
    }

    private long count(String persona, Duration later, String from) {
        return acting(
                persona,
                later,
                jdbc -> jdbc.sql("select count(*) from " + from)
                        .query(Long.class)
                        .single());
    }

    private int changes(String persona, String sql) {
        return acting(persona, Duration.ZERO, jdbc -> jdbc.sql(sql).update());
    }

    private void refused(String persona, String sql) {
        assertThatThrownBy(() -> changes(persona, sql)).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void a_meeting_is_found_by_who_sits_there_as_long_as_they_may() {
        var guest = asked(as("coach"), meeting, as("huisarts-elders"));
        put(as("coach"), meeting, referral, "Kort", "NAME", "EVERYBODY");
        take(as("coach"), meeting, "HOLD");
        var itself = "case_review where id = '" + id + "'";
        var steps = "case_review_step where case_review_id = '" + id + "'";
        var people = "case_review_participant where case_review_id = '" + id + "'";
        var told = "shared_items('" + id + "')";
        for (var found : List.of(itself, steps, told)) {
            assertThat(count("huisarts-elders", Duration.ofDays(29), found))
                    .as(found)
                    .isOne();
            assertThat(count("huisarts-elders", Duration.ofDays(30), found))
                    .as(found)
                    .isZero();
        }
        assertThat(count("huisarts-elders", Duration.ZERO, people)).isEqualTo(2);
        assertThat(count("huisarts-elders", Duration.ofDays(30), people)).isOne();
        for (var persona : STRANGERS) {
            for (var hidden : List.of(itself, steps, people, told)) {
                assertThat(count(persona, Duration.ZERO, hidden))
                        .as(persona + ": " + hidden)
                        .isZero();
            }
        }
        as("coach").delete(meeting + "/participants/" + guest);
        for (var hidden : List.of(itself, steps, told)) {
            assertThat(count("huisarts-elders", Duration.ZERO, hidden))
                    .as(hidden)
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BUDDY", "ANALYST", "PRIVACY_OFFICER", "ADMINISTRATOR"})
    void whoever_has_another_role_by_now_sits_there_no_more(Role role) {
        asked(as("coach"), meeting, as("huisarts-elders"));
        var itself = "select count(*) from case_review where id = '" + id + "'";
        long found = acting(
                "huisarts-elders",
                role,
                Duration.ZERO,
                jdbc -> jdbc.sql(itself).query(Long.class).single());
        assertThat(found).isZero();
    }

    @Test
    void a_meeting_is_planned_in_ones_own_name_for_ones_own_team() {
        var planned =
                "insert into case_review (id, revision, organisation_id, title, planned_at, chair_id, status, made_by,"
                        + " made_at) values (gen_random_uuid(), 0, %s, 'x', now(), %2$s, 'PLANNED', %2$s, now())";
        assertThat(changes("coach", planned.formatted(team("coach"), who("coach"))))
                .isOne();
        refused("coach", planned.formatted(team("coach-elders"), who("coach")));
        refused("coach", planned.formatted(team("coach"), who("coach-2")));
        for (var persona : List.of("huisarts", "privacy", "aanbieder", "maatje")) {
            refused(persona, planned.formatted(team(persona), who(persona)));
        }
    }

    @Test
    void a_step_is_taken_and_people_are_asked_and_sent_away_by_who_leads_it_in_their_own_name() {
        var step = "insert into case_review_step values ('" + id + "', 1, 'HOLD', 'PLANNED', 'HELD', %s, now())";
        var asked = "insert into case_review_participant (id, case_review_id, professional_id, added_by, added_at)"
                + " values (gen_random_uuid(), '" + id + "', " + who("aanbieder") + ", %s, now())";
        for (var line : List.of(step, asked)) {
            assertThat(changes("coach", line.formatted(who("coach")))).isOne();
            assertThat(changes("coordinator", line.formatted(who("coordinator"))))
                    .isOne();
            refused("coach", line.formatted(who("coordinator")));
            refused("coach-2", line.formatted(who("coach-2")));
            refused("coach-elders", line.formatted(who("coach-elders")));
        }
        asked(as("coach"), meeting, as("coach-elders"));
        var cancelled = "update case_review set status = 'CANCELLED' where id = '" + id + "'";
        int byCoordinatorElsewhere = acting(
                "coach-elders",
                Role.COORDINATOR,
                Duration.ZERO,
                jdbc -> jdbc.sql(cancelled).update());
        assertThat(byCoordinatorElsewhere).isZero();
        var guest = asked(as("coach"), meeting, as("aanbieder"));
        var away = "update case_review_participant set removed_at = now(), removed_by = %s where id = '" + guest + "'";
        assertThat(changes("coach", away.formatted(who("coach")))).isOne();
        refused("coach", away.formatted(who("coordinator")));
        for (var persona : List.of("coach-2", "aanbieder", "coach-elders")) {
            assertThat(changes(persona, away.formatted(who(persona))))
                    .as(persona)
                    .isZero();
        }
        as("coach").delete(meeting + "/participants/" + guest);
        assertThat(changes("coach", away.formatted(who("coach")))).isZero();
    }

    @Test
    void a_case_comes_on_a_planned_agenda_of_its_own_team_and_is_taken_off_once() {
        var put =
                "insert into case_review_item (id, case_review_id, referral_id, question, shared_text, shown_as, audience,"
                        + " added_by, added_at) values (gen_random_uuid(), '%s', '" + FullFile.id(referral)
                        + "', 'x', 'x', 'NAME', 'TEAM', " + who("coach") + ", now())";
        assertThat(changes("coach", put.formatted(id))).isOne();
        var elsewhere = meeting(as("coach-elders"), clock.instant());
        asked(as("coach-elders"), elsewhere, as("coach"));
        refused("coach", put.formatted(FullFile.id(elsewhere)));
        var held = meeting(as("coach"), clock.instant());
        take(as("coach"), held, "HOLD");
        refused("coach", put.formatted(FullFile.id(held)));

        var item = put(as("coach"), meeting, referral, "Kort", "NAME", "TEAM");
        var off = "update case_review_item set removed_at = now(), removed_by = %s where id = '" + FullFile.id(item)
                + "'";
        assertThat(changes("coach", off.formatted(who("coach")))).isOne();
        refused("coach", off.formatted(who("coordinator")));
        as("coach").delete(item);
        assertThat(changes("coach", off.formatted(who("coach")))).isZero();
    }

    @Test
    void what_comes_of_it_is_written_in_ones_own_name_about_who_sits_there() {
        var path = put(as("coach"), meeting, referral, "Kort", "NAME", "TEAM");
        var item = FullFile.id(path);
        var reason = Map.of("referralId", FullFile.id(referral), "reasonCode", "OTHER", "reason", "Daarom");
        made(as("coach-2").post("/api/v1/access-grants", reason)); // who reads for a reason writes nothing
        var there = asked(as("coach"), meeting, as("aanbieder"));
        var elsewhere = asked(as("coach"), meeting(as("coach"), clock.instant()), as("aanbieder"));
        var concluded = "insert into case_review_conclusion (item_id, version, text, written_by, written_at) values ('"
                + item + "', 1, 'x', %s, now())";
        var agreed = "insert into agreement (id, item_id, owner_id, text, due_on, recorded_by, recorded_at) values"
                + " (gen_random_uuid(), '" + item + "', '%2$s', 'x', now(), %1$s, now())";
        var director =
                "insert into case_director (id, referral_id, number, professional_id, since, reason, named_by, named_at)"
                        + " values (gen_random_uuid(), '" + FullFile.id(referral) + "', 1, " + who("aanbieder")
                        + ", now(), 'x', %s, now())";
        var done = "insert into agreement_change (agreement_id, number, state, changed_by, changed_at) values ('"
                + agreed(as("coach"), path, there, today()).id() + "', 1, 'DONE', %s, now())";
        for (var line : List.of(concluded, agreed, done, director)) {
            assertThat(changes("coach", line.formatted(who("coach"), there))).isOne();
            refused("coach", line.formatted(who("coordinator"), there));
            refused("coach-2", line.formatted(who("coach-2"), there));
            refused("aanbieder", line.formatted(who("aanbieder"), there));
        }
        refused("coach", agreed.formatted(who("coach"), elsewhere));
        as("coach").delete(meeting + "/participants/" + there);
        refused("coach", agreed.formatted(who("coach"), there));
    }

    /** A stated reason opens a file, not what is said of it at a table: whoever is not there finds nothing of it. */
    @Test
    void a_stated_reason_shows_nothing_of_a_meeting() {
        var item = put(as("coach"), meeting, referral, "Kort", "NAME", "EVERYBODY");
        var there = asked(as("coach"), meeting, as("aanbieder"));
        agreed(as("coach"), item, there, today());
        made(as("coach").post(item + "/conclusions", Map.of("text", "Wachten")));
        var reason = Map.of("referralId", FullFile.id(referral), "reasonCode", "OTHER", "reason", "Daarom");
        made(as("coach-2").post("/api/v1/access-grants", reason));
        assertThat(count("coach-2", Duration.ZERO, "referral where id = '" + FullFile.id(referral) + "'"))
                .isOne();
        var of = " where item_id = '" + FullFile.id(item) + "'";
        for (var from : List.of(
                "case_review_item where id = '" + FullFile.id(item) + "'",
                "case_review_conclusion" + of,
                "agreement" + of)) {
            assertThat(count("coach", Duration.ZERO, from)).as(from).isOne();
            assertThat(count("coach-2", Duration.ZERO, from)).as(from).isZero();
        }
        refused(
                "coach-2",
                "insert into case_review_item (id, case_review_id, referral_id, question, shared_text, shown_as, audience,"
                        + " added_by, added_at) values (gen_random_uuid(), '"
                        + FullFile.id(meeting(as("coach-2"), clock.instant()))
                        + "', '" + FullFile.id(referral) + "', 'x', 'x', 'NAME', 'TEAM', " + who("coach-2")
                        + ", now())");
    }

    @ParameterizedTest
    @CsvSource({
        "coach, aanbieder, CASE_REVIEW_INVITATION, coach",
        "coach, huisarts, CASE_REVIEW_AGREEMENT, coordinator",
        "coach, huisarts, ACCESS_FOR_STATED_REASON, coach",
        "coach-elders, huisarts, CASE_REVIEW_INVITATION, coach-elders"
    })
    void a_notice_is_for_who_sits_there_by_who_sees_it_in_their_own_name(
            String by, String to, String kind, String cause) {
        asked(as("coach"), meeting, as("huisarts"));
        var notice = "insert into notice (id, recipient_id, kind, object_id, caused_by, made_at)"
                + " values (gen_random_uuid(), %s, '%s', '" + id + "', %s, now())";
        assertThat(changes("coach", notice.formatted(who("huisarts"), "CASE_REVIEW_INVITATION", who("coach"))))
                .isOne();
        refused(by, notice.formatted(who(to), kind, who(cause)));
    }

    /** Whoever leads the meeting tells of an invitation, whoever works on the case of what was promised about it. */
    @Test
    void a_notice_of_a_meeting_is_by_who_leads_it_or_agreed_on_something() {
        var guest = asked(as("coach"), meeting, as("huisarts"));
        asked(as("coach"), meeting, as("aanbieder"));
        var notice = "insert into notice (id, recipient_id, kind, object_id, caused_by, made_at)"
                + " values (gen_random_uuid(), " + who("huisarts") + ", '%s', '" + id + "', %s, now())";
        var invited = notice.formatted("CASE_REVIEW_INVITATION", "%s");
        var promised = notice.formatted("CASE_REVIEW_AGREEMENT", "%s");
        refused("coach", promised.formatted(who("coach")));
        agreed(as("coach"), put(as("coach"), meeting, referral, "Kort", "NAME", "EVERYBODY"), guest, today());
        for (var persona : List.of("coach", "coordinator")) {
            assertThat(changes(persona, invited.formatted(who(persona)))).isOne();
            assertThat(changes(persona, promised.formatted(who(persona)))).isOne();
        }
        for (var persona : List.of("coach-2", "aanbieder", "huisarts")) {
            refused(persona, invited.formatted(who(persona)));
            refused(persona, promised.formatted(who(persona)));
        }
    }

    /** What one promised is all that one finds of a case, whoever else promised something. */
    @Test
    void an_agreement_is_found_by_whose_it_is() {
        var item = put(as("coach"), meeting, referral, "Kort", "NAME", "EVERYBODY");
        agreed(as("coach"), item, asked(as("coach"), meeting, as("aanbieder")), today());
        asked(as("coach"), meeting, as("coach-2"));
        var of = "agreement where item_id = '" + FullFile.id(item) + "'";
        assertThat(count("aanbieder", Duration.ofDays(60), of)).isOne();
        for (var persona : List.of("coach-2", "coach-elders", "huisarts")) {
            assertThat(count(persona, Duration.ZERO, of)).as(persona).isZero();
        }
        var path = item + "/agreements/"
                + agreed(as("coach"), item, asked(as("coach"), meeting, as("poh")), today())
                        .id();
        made(as("coach").ifMatch("\"0\"").post(path + "/states", Map.of("state", "DONE")));
        made(as("coach").post(item + "/conclusions", Map.of("text", "Wachten")));
        var stands = "agreement_change where agreement_id = '" + FullFile.id(path) + "'";
        var concluded = "case_review_conclusion where item_id = '" + FullFile.id(item) + "'";
        assertThat(count("poh", Duration.ZERO, stands)).isOne();
        assertThat(count("poh", Duration.ZERO, concluded)).isZero();
        for (var persona : List.of("coach-2", "coach-elders", "huisarts", "aanbieder", "privacy")) {
            assertThat(count(persona, Duration.ZERO, stands)).as(persona).isZero();
            assertThat(count(persona, Duration.ZERO, concluded)).as(persona).isZero();
        }
    }

    /** A name that is not told, and a case that was taken off the agenda. */
    @Test
    void what_is_not_told_is_not_in_what_the_functions_answer() {
        var item = put(as("coach"), meeting, referral, "Kort", "ANONYMOUS", "EVERYBODY");
        agreed(as("coach"), item, asked(as("coach"), meeting, as("aanbieder")), today());
        var promised = "own_agreements() where case_review_id = '" + id + "'";
        var told = "shared_items('" + id + "')";
        assertThat(count("aanbieder", Duration.ZERO, promised)).isOne();
        assertThat(count("aanbieder", Duration.ZERO, told)).isOne();
        assertThat(count("aanbieder", Duration.ZERO, promised + " and (" + NAMED + ")"))
                .isZero();
        assertThat(count("aanbieder", Duration.ZERO, told + " where " + NAMED)).isZero();
        owner.sql("update case_review_item set removed_at = now(), removed_by = added_by where case_review_id = :id")
                .param("id", id)
                .update();
        assertThat(count("aanbieder", Duration.ZERO, promised)).isZero();
        assertThat(count("aanbieder", Duration.ZERO, told)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "coordinator", "privacy"})
    void nobody_who_acts_removes_old_meetings(String persona) {
        var old = meeting(as("coach"), clock.instant());
        owner.sql("update case_review set planned_at = now() - interval '3 years' where id = :id")
                .param("id", FullFile.id(old))
                .update();
        long gone = acting(
                persona,
                Duration.ZERO,
                jdbc -> jdbc.sql("select forget_case_reviews()")
                        .query(Long.class)
                        .single());
        assertThat(gone).isZero();
        made(take(as("coach"), old, "CANCEL"));
    }
}
