package nl.welzijnoprecept.access.app;

import static nl.welzijnoprecept.support.ConversationBodies.appointment;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.PlacementCases;
import nl.welzijnoprecept.support.ReviewCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The second lock: raw SQL as the application's role, without any scope of ours in it. */
@TestInstance(Lifecycle.PER_CLASS) // the files are made once: a test that changes one makes its own
class RowLockIT extends ApiTest {
    /** Tables that tell about clients, with how a line leads to its referral. */
    private static final Map<String, String> OF_A_REFERRAL = Map.ofEntries(
            Map.entry("referral", "select t.id from referral t"),
            Map.entry("referral_step", "select t.referral_id from referral_step t"),
            Map.entry("amendment", "select t.referral_id from amendment t"),
            Map.entry("permission_change", "select t.referral_id from permission_change t"),
            Map.entry("placement", "select t.referral_id from placement t"),
            Map.entry(
                    "placement_step",
                    "select p.referral_id from placement_step t join placement p on p.id = t.placement_id"),
            Map.entry("attendance", "select p.referral_id from attendance t join placement p on p.id = t.placement_id"),
            Map.entry(
                    "placement_follow_up",
                    "select p.referral_id from placement_follow_up t join placement p on p.id = t.placement_id"),
            Map.entry("feedback", "select t.referral_id from feedback t"),
            Map.entry(
                    "feedback_acknowledgement",
                    "select f.referral_id from feedback_acknowledgement t join feedback f on f.id = t.feedback_id"),
            Map.entry("feedback_due", "select t.referral_id from feedback_due t"),
            Map.entry("question", "select t.referral_id from question t"),
            Map.entry(
                    "question_answer",
                    "select q.referral_id from question_answer t join question q on q.id = t.question_id"),
            Map.entry("conversation", "select t.referral_id from conversation t"),
            Map.entry(
                    "conversation_note",
                    "select c.referral_id from conversation_note t join conversation c on c.id = t.conversation_id"),
            Map.entry("appointment", "select t.referral_id from appointment t"),
            Map.entry(
                    "appointment_outcome",
                    "select a.referral_id from appointment_outcome t join appointment a on a.id = t.appointment_id"),
            Map.entry("case_review_item", "select t.referral_id from case_review_item t"),
            Map.entry(
                    "case_review_conclusion",
                    "select i.referral_id from case_review_conclusion t join case_review_item i on i.id = t.item_id"),
            Map.entry("agreement", "select i.referral_id from agreement t join case_review_item i on i.id = t.item_id"),
            Map.entry(
                    "agreement_change",
                    "select i.referral_id from agreement_change t join agreement a on a.id = t.agreement_id"
                            + " join case_review_item i on i.id = a.item_id"),
            Map.entry("case_director", "select t.referral_id from case_director t"),
            Map.entry("measurement", "select t.referral_id from measurement t"),
            Map.entry("deadline", "select t.referral_id from deadline t"),
            Map.entry("activity_gap", "select t.referral_id from activity_gap t"),
            Map.entry("goal", "select t.referral_id from goal t"),
            Map.entry("strength", "select t.referral_id from strength t"),
            Map.entry("goal_change", "select g.referral_id from goal_change t join goal g on g.id = t.goal_id"),
            Map.entry("goal_review", "select g.referral_id from goal_review t join goal g on g.id = t.goal_id"),
            Map.entry(
                    "goal_action_change",
                    "select g.referral_id from goal_action_change t join goal_action a on a.id = t.action_id"
                            + " join goal g on g.id = a.goal_id"),
            Map.entry("goal_action", "select g.referral_id from goal_action t join goal g on g.id = t.goal_id"));

    /** Locked by rules of their own, which other tests here try; or about no file that is there. */
    private static final Set<String> BESIDE = Set.of(
            "access_grant",
            "access_log",
            "idempotency_key",
            "notice",
            "case_review",
            "case_review_step",
            "case_review_participant",
            "note_draft",
            "restriction_change",
            "client_request",
            "client_request_file",
            "client_statement",
            "legal_hold",
            "retention_postponement",
            "client_request_extension",
            "client_request_decision",
            "coach_profile",
            "saved_view",
            "referral_draft",
            "organisation_norm",
            "organisation_closure",
            "organisation_calendar",
            "erasure_receipt",
            "erasure_receipt_part",
            "figure_kept",
            "figure_practice");

    private static final Set<String> OF_WORK = Set.of(
            "conversation",
            "conversation_note",
            "appointment",
            "appointment_outcome",
            "case_review_item",
            "case_review_conclusion",
            "agreement",
            "agreement_change",
            "case_director",
            "measurement",
            "strength",
            "goal",
            "goal_change",
            "goal_review",
            "goal_action",
            "goal_action_change",
            "activity_gap");

    /** What was said at a table: for who works on the case, no stated reason opens it. */
    private static final Set<String> OF_A_TABLE =
            Set.of("case_review_item", "case_review_conclusion", "agreement", "agreement_change");

    private static final Set<String> OF_PLACEMENTS =
            Set.of("placement", "placement_step", "placement_follow_up", "attendance");

    /** Tables with nothing about a client. */
    private static final Set<String> OPEN = Set.of(
            "access_log_seal",
            "activity",
            "activity_import",
            "activity_word",
            "flyway_schema_history",
            "municipality",
            "organisation",
            "organisation_safety_contact",
            "postcode_area",
            "professional",
            "retention_policy",
            "retention_start",
            "service_area");

    @Autowired
    private Actors actors;

    @Autowired
    private Referrals referrals;

    @Autowired
    private TransactionTemplate transaction;

    private final Set<UUID> made = new HashSet<>();

    /** A case of coach, which coach-2 may read for a stated reason. */
    private UUID granted;

    private final Set<UUID> openToCoach2 = new HashSet<>();

    /** The file that an undecided request opens to the officer. */
    private UUID opened;

    @BeforeAll
    void files_with_something_in_every_table() {
        made.add(id(CaseSteps.submitted(
                as("huisarts").with("Idempotency-Key", UUID.randomUUID().toString()))));
        granted = full("huisarts", annie(), "coach");
        made.add(granted);
        openToCoach2.add(granted);
        state("coach-2", granted);
        made.add(full("poh", annie(), "coach-2"));
        made.add(full("huisarts-elders", annieInLeiden(), "coach-elders"));
        var declined = CaseSteps.submitted(as("huisarts"));
        CaseSteps.step(as("coordinator"), declined, Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Vol"));
        made.add(id(declined));
        made.add(id(as("poh")
                .post("/api/v1/referrals", annie().put("restricted", true))
                .header("Location")));
        made.add(restricted("coach", "coach"));
        var withoutItsCoach = restricted("coordinator", "coordinator", "coach", "coach-2");
        owner.sql("update referral set restricted_to = array_remove(restricted_to, coach_id) where id = :id")
                .param("id", withoutItsCoach)
                .update(); // as nobody can make it, and data can be
        made.add(withoutItsCoach);
        requests();
    }

    /** A case of coach, which only the named team may see; stated reasons that were given before are no way in. */
    private UUID restricted(String by, String... team) {
        var id = full("huisarts", annie(), "coach");
        state("coach-2", id);
        var ids = Arrays.stream(team)
                .map(login -> actors.byLogin(login).orElseThrow().id().value());
        var restricted = as(by).put(
                        "/api/v1/referrals/" + id + "/restriction",
                        Map.of("restricted", true, "team", ids.toList(), "reason", "Familie"));
        assertThat(restricted.status()).as(restricted.text()).isEqualTo(200);
        if (Arrays.asList(team).contains("coach-2")) {
            openToCoach2.add(id);
        }
        return id;
    }

    private void state(String persona, UUID referral) {
        var stated = as(persona)
                .post(
                        "/api/v1/access-grants",
                        Map.of("referralId", referral, "reasonCode", "OTHER", "reason", "Daarom"));
        assertThat(stated.status()).as(stated.text()).isEqualTo(201);
    }

    /** A file that a client asked to see, another that was corrected, held and postponed, and one that is erased. */
    private void requests() {
        var officer = as("privacy");
        var seen = FullFile.of(as("huisarts"), annie(), as("coach"));
        var request = FullFile.asked(officer, "ACCESS", seen);
        officer.post(request + "/extension", Map.of("reason", "Veel"));
        opened = id(seen);
        made.add(opened);
        var other = FullFile.of(as("poh"), annie(), as("coach-2"));
        FullFile.decided(officer, FullFile.asked(officer, "ACCESS", other), "GRANTED");
        for (var file : List.of(seen, other)) {
            officer.post(
                    FullFile.asked(officer, "CORRECTION", file) + "/statements",
                    Map.of("referralId", id(file), "text", "Zo was het niet"));
            officer.post(file + "/legal-hold", Map.of("reason", "Klacht"));
            officer.post(file + "/retention-postponement", Map.of("until", today().toString(), "reason", "Klacht"));
            made.add(id(file));
        }
        var gone = CaseSteps.assigned(as("huisarts"), as("coach"));
        FullFile.close(as("coach"), gone);
        var erasure = FullFile.asked(officer, "ERASURE", gone);
        FullFile.decided(officer, erasure, "GRANTED");
        assertThat(officer.post(erasure + "/erasure", "").status()).isEqualTo(204);
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private UUID full(String practice, Object body, String coach) {
        var referral = as(practice).post("/api/v1/referrals", body).header("Location");
        assertThat(CaseSteps.step(as(coach), referral, Map.of("step", "ASSIGN")).status())
                .isEqualTo(201);
        var working = as(coach);
        var goal = working.post(referral + "/goals", Map.of("text", "Vaker naar buiten"));
        var action = working.post(
                goal.header("Location") + "/actions", Map.of("text", "Bellen met de buurvrouw", "who", "CLIENT"));
        FullFile.placed(working, referral);
        FullFile.talkedOver(working, referral);
        var feedback = working.post(referral + "/feedback", Map.of("moment", "RECEIVED"));
        var question = as(practice).post(referral + "/questions", Map.of("text", "Hoe gaat het?"));
        var appointment = working.post(referral + "/appointments", appointment(clock.instant(), 1));
        for (var answer : List.of(
                FullFile.amended(working, referral),
                working.post(
                        referral + "/conversations",
                        Map.of(
                                "kind", "INTAKE",
                                "channel", "HOME",
                                "heldAt", clock.instant().minusSeconds(60).toString(),
                                "note", "Woont alleen")),
                appointment,
                working.post(appointment.header("Location") + "/outcomes", Map.of("outcome", "HELD")),
                working.post(referral + "/note-drafts", Map.of("note", "Half getypt")),
                goal,
                working.post(
                        referral + "/strengths", Map.of("lifeArea", "FAMILY", "text", "Haar zus", "kind", "RESOURCE")),
                action,
                working.ifMatch("\"0\"").post(action.header("Location") + "/states", Map.of("state", "DONE")),
                working.ifMatch("\"0\"").post(goal.header("Location") + "/states", Map.of("state", "PARTLY")),
                working.post(goal.header("Location") + "/reviews", Map.of("moment", "PROGRESS", "verdict", "PARTLY")),
                working.post(
                        referral + "/measurements",
                        Map.of(
                                "instrument", "POSITIVE_HEALTH",
                                "moment", "START",
                                "takenOn", "2026-01-05",
                                "scores", Map.of("BODY", 6))),
                working.post(referral + "/gaps", Map.of("dimension", "BODY", "text", "Aquajoggen")),
                feedback,
                question,
                working.post(question.header("Location") + "/answers", Map.of("text", "Goed")),
                as(practice).send("POST", feedback.header("Location") + "/acknowledgement", null))) {
            assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        }
        return id(referral);
    }

    @Test
    void every_table_is_known_to_be_about_clients_or_not_and_locked_if_so() {
        var locked = new TreeSet<String>();
        var open = new TreeSet<String>();
        owner.sql("""
                        select c.relname, c.relrowsecurity from pg_class c
                        where c.relkind in ('r', 'p') and not c.relispartition
                          and c.relnamespace = 'public'::regnamespace""").query(row -> {
            (row.getBoolean("relrowsecurity") ? locked : open).add(row.getString("relname"));
        });
        assertThat(open).isEqualTo(new TreeSet<>(OPEN));
        var known = new TreeSet<>(OF_A_REFERRAL.keySet());
        known.addAll(BESIDE);
        assertThat(locked).isEqualTo(known);
    }

    @Test
    void a_query_finds_nothing_where_nobody_acts() {
        var coordinator = as("coordinator");
        var profile = "/api/v1/professionals/" + as("coach").get("/api/v1/me").id() + "/profile";
        coordinator.ifMatch(coordinator.get(profile).eTag()).put(profile, Map.of("capacity", 40));
        as("huisarts").post("/api/v1/referral-drafts", Map.of("question", "Half"));
        coordinator.post("/api/v1/saved-views", Map.of("name", "Alles", "filter", Map.of()));
        coordinator.put("/api/v1/norms/FEEDBACK", Map.of("amount", 5, "unit", "WORKING_DAYS"));
        coordinator.put("/api/v1/working-calendar", Map.of("liberationDay", "LUSTRUM"));
        coordinator.post("/api/v1/closures", Map.of("from", today().plusYears(4)));
        for (var table : owner.sql("""
                        select relname from pg_class
                        where relrowsecurity and relkind in ('r', 'p') and not relispartition""").query(String.class).list()) {
            assertThat(owner.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as("lines of %s", table)
                    .isPositive();
            assertThat(application
                            .sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as("lines of %s for nobody", table)
                    .isZero();
        }
        assertThat(application
                        .sql("select count(*) from figure_case")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(application.sql("update referral set revision = 99").update())
                .isZero();
    }

    /** The rules about a table's lines hold for who comes through the table, not for who names a part of it. */
    @Test
    void a_part_of_a_table_is_out_of_reach() {
        assertThat(owner.sql("select relname from pg_class where relispartition and relkind = 'r'")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThatThrownBy(() -> application
                                .sql("select count(*) from " + part)
                                .query(Long.class)
                                .single())
                        .rootCause()
                        .hasMessageContaining("permission denied"));
    }

    @ParameterizedTest
    @MethodSource("nl.welzijnoprecept.support.Personas#all")
    void raw_sql_finds_exactly_what_the_scope_includes(String persona) {
        var actor = actors.byLogin(persona).orElseThrow();
        var all = all();
        OF_A_REFERRAL.forEach((table, sql) -> {
            var scope = scope(table, actor);
            var expected = owner.sql(sql).query(UUID.class).set();
            expected.retainAll(made);
            expected.removeIf(id -> !scope.includes(all.get(id))
                    && !(persona.equals("coach-2") && openToCoach2.contains(id) && !OF_A_TABLE.contains(table)));
            var found = raw(actor, sql);
            found.retainAll(made);
            assertThat(found).as("%s in %s", persona, table).isEqualTo(expected);
        });
    }

    @Test
    void a_stated_reason_ends_for_raw_sql_as_well() {
        var actor = actors.byLogin("coach-2").orElseThrow();
        OF_A_REFERRAL.forEach((table, sql) -> {
            assertThat(raw(actor, sql, clock.instant()).contains(granted))
                    .as(sql)
                    .isNotEqualTo(OF_A_TABLE.contains(table));
            assertThat(raw(actor, sql, clock.instant().plus(Duration.ofHours(8))))
                    .as(sql)
                    .doesNotContain(granted);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update referral set revision = revision where id = '%s'",
                "update placement set revision = revision where referral_id = '%s'"
            })
    void a_stated_reason_changes_nothing(String sql) {
        var changed = sql.formatted(granted);
        assertThat(owner.sql(changed).update()).isEqualTo(1);
        assertThat(as("coach-2", changed)).isZero();
        assertThat(as("coach", changed)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referral_step",
                "placement",
                "placement_step",
                "attendance",
                "placement_follow_up",
                "feedback",
                "feedback_acknowledgement",
                "feedback_due",
                "question",
                "question_answer",
                "conversation",
                "conversation_note",
                "appointment",
                "appointment_outcome",
                "case_director",
                "measurement",
                "goal",
                "strength",
                "goal_change",
                "goal_review",
                "goal_action",
                "goal_action_change",
                "activity_gap"
            })
    void a_stated_reason_adds_nothing(String table) {
        // What PostgreSQL checks first is whether the line may be there at all; only then whether its key is taken.
        var sql = OF_A_REFERRAL.get(table);
        var from = sql.indexOf(" from ");
        var lines = "insert into %s select t.*%s where %s = '%s'"
                .formatted(table, sql.substring(from), sql.substring("select ".length(), from), granted);
        assertRefused("coach-2", lines);
    }

    /** A note for its author only, by raw SQL: not for the coordinator, not for who stated a reason, and for the client's export. */
    @Test
    void a_note_for_its_author_only_is_for_its_author_only() {
        var own = ownFile();
        var path = "/api/v1/referrals/" + own + "/conversations";
        var body = Map.of(
                "kind", "PROGRESS",
                "channel", "PHONE",
                "heldAt", clock.instant().minusSeconds(60).toString(),
                "visibility", "AUTHOR",
                "note", "Alleen voor mij");
        var hidden = id(as("coach").post(path, body).header("Location"));
        var notes = "select t.conversation_id from conversation_note t";
        var held = "select t.id from conversation t";
        assertThat(raw(actor("coach"), notes)).contains(hidden);
        for (var persona : List.of("coordinator", "coach-2")) {
            assertThat(raw(actor(persona), held)).as(persona).contains(hidden);
            assertThat(raw(actor(persona), notes)).as(persona).doesNotContain(hidden);
        }
        FullFile.asked(as("privacy"), "ACCESS", "/api/v1/referrals/" + own);
        assertThat(raw(actor("privacy"), notes)).contains(hidden);
        var shown = "update conversation set visibility = 'TEAM' where id = '" + hidden + "'";
        assertThat(as("coordinator", shown)).isZero();
        assertThat(as("coach", shown)).isEqualTo(1);
    }

    /** By raw SQL as well: who took over does not correct, nobody does after three days, and nobody in another's name. */
    @Test
    void a_note_is_corrected_by_its_author_in_time() {
        var own = ownFile();
        var conversation = "(select c.id from conversation c where c.referral_id = '" + own + "' limit 1)";
        var corrected =
                "insert into conversation_note (conversation_id, version, kind, text, reason, written_by, written_at)"
                        + " select " + conversation
                        + ", 9, '%1$s', 'x', 'x', p.id, now() from professional p where p.login = '%2$s'";
        assertThat(as("coach", corrected.formatted("CORRECTION", "coach"))).isEqualTo(1);
        assertThat(as("coordinator", corrected.formatted("CORRECTION", "coordinator")))
                .isEqualTo(1);
        assertRefused("coach", corrected.formatted("CORRECTION", "coordinator"));
        owner.sql("update referral set coach_id = (select id from professional where login = 'coach-2') where id = :id")
                .param("id", own)
                .update();
        assertRefused("coach-2", corrected.formatted("CORRECTION", "coach-2"));
        assertThat(as("coach-2", corrected.formatted("ADDITION", "coach-2"))).isEqualTo(1);
        owner.sql("update conversation set recorded_at = now() - interval '5 days' where referral_id = :id")
                .param("id", own)
                .update();
        assertRefused("coordinator", corrected.formatted("CORRECTION", "coordinator"));
        assertThat(as("coordinator", corrected.formatted("ADDITION", "coordinator")))
                .isEqualTo(1);
        var narrowed = "update conversation set visibility = 'AUTHOR' where recorded_by = '"
                + actor("coach-2").id().value() + "' and referral_id = '" + own + "'";
        owner.sql("update conversation set recorded_by = :coach where referral_id = :id")
                .param("coach", actor("coach-2").id().value())
                .param("id", own)
                .update();
        assertRefused("coach-2", narrowed);
    }

    @Test
    void a_draft_is_its_authors_as_long_as_the_case_is() {
        var own = ownFile();
        var drafts = "select t.referral_id from note_draft t";
        assertThat(raw(actor("coach"), drafts)).contains(own);
        for (var persona : List.of("coordinator", "coach-2", "huisarts", "coach-elders", "privacy")) {
            assertThat(raw(actor(persona), drafts)).as(persona).doesNotContain(own);
        }
        assertThat(raw(actor("privacy"), drafts)).contains(opened);
        assertRefused(
                "coordinator",
                "insert into note_draft select gen_random_uuid(), '" + own + "', null, p.id, 'x', 0, now(), now()"
                        + " from professional p where p.login = 'coach'");
        var remove = "select count(*) from (select remove_note_draft(d, '" + own + "') as gone from unnest(array['"
                + owner.sql("select id from note_draft where referral_id = :id")
                        .param("id", own)
                        .query(UUID.class)
                        .single()
                + "'::uuid]) d) r where r.gone";
        assertThat(rawCount("coordinator", remove)).isZero();
        owner.sql("update referral set coach_id = (select id from professional where login = 'coach-2') where id = :id")
                .param("id", own)
                .update();
        assertThat(raw(actor("coach"), drafts)).doesNotContain(own);
        assertThat(raw(actor("coach-2"), drafts)).doesNotContain(own);
    }

    @Test
    void an_appointment_is_made_and_ended_in_ones_own_name_and_names_a_conversation_of_its_own_file() {
        var own = ownFile();
        var made =
                "insert into appointment (id, referral_id, kind, channel, at, coach_id, conversation_id, planned_revision,"
                        + " planned_by, planned_at) select gen_random_uuid(), '" + own
                        + "', 'PROGRESS', 'PHONE', now(), p.id,"
                        + " c.id, 0, p.id, now() from professional p, conversation c where p.login = '%s' and c.referral_id = '%s' limit 1";
        assertThat(as("coach", made.formatted("coach", own))).isEqualTo(1);
        assertRefused("coach", made.formatted("coordinator", own));
        assertRefused("coach", made.formatted("coach", opened));
        var open = as("coach")
                .post("/api/v1/referrals/" + own + "/appointments", appointment(clock.instant(), 2))
                .id();
        var ended = "insert into appointment_outcome (appointment_id, outcome, recorded_by, recorded_at)" + " select '"
                + open + "', 'HELD', p.id, now() from professional p where p.login = '%s'";
        assertRefused("coach", ended.formatted("coordinator"));
        assertRefused("coach-2", ended.formatted("coach-2"));
        assertThat(as("coach", ended.formatted("coach"))).isEqualTo(1);
    }

    /** Who sits at a table reads no line of a file there, by raw SQL, and adds none; what is told comes by a function. */
    @Test
    void a_guest_at_a_table_finds_the_meeting_and_what_is_told_there_and_no_line_of_a_file() {
        var path = "/api/v1/referrals/" + ownFile();
        var meeting = ReviewCases.meeting(as("coach"), clock.instant());
        var item = ReviewCases.put(as("coach"), meeting, path, "Kort", "ANONYMOUS", "EVERYBODY");
        ReviewCases.made(as("coach").post(item + "/conclusions", Map.of("text", "Wachten")));
        var guest = ReviewCases.asked(as("coach"), meeting, as("huisarts-elders"));
        var theirs = ReviewCases.agreed(as("coach"), item, guest, today()).id();
        var other = ReviewCases.asked(as("coach"), meeting, as("aanbieder"));
        ReviewCases.agreed(as("coach"), item, other, today());
        var of = " where case_review_id = '" + id(meeting) + "'";
        var ofItem = " where item_id = '" + id(item) + "'";

        assertThat(rawCount("huisarts-elders", "select count(*) from case_review_participant" + of))
                .isEqualTo(3);
        assertThat(rawCount("huisarts-elders", "select count(*) from shared_items('" + id(meeting) + "')"))
                .isOne();
        assertThat(rawCount("huisarts-elders", "select count(*) from agreement" + ofItem))
                .isOne();
        for (var hidden : List.of("case_review_item" + of, "case_review_conclusion" + ofItem)) {
            assertThat(rawCount("huisarts-elders", "select count(*) from " + hidden))
                    .as(hidden)
                    .isZero();
            assertThat(rawCount("coach", "select count(*) from " + hidden))
                    .as(hidden)
                    .isOne();
        }
        for (var persona : List.of("coach-elders", "huisarts", "gemeente", "privacy")) {
            assertThat(rawCount(persona, "select count(*) from case_review where id = '" + id(meeting) + "'"))
                    .as(persona)
                    .isZero();
            assertThat(rawCount(persona, "select count(*) from shared_items('" + id(meeting) + "')"))
                    .as(persona)
                    .isZero();
            assertThat(rawCount(persona, "select count(*) from agreement" + ofItem))
                    .as(persona)
                    .isZero();
        }
        var done = "insert into agreement_change (agreement_id, number, state, changed_by, changed_at)"
                + " select a.id, 1, 'DONE', p.id, now() from professional p, (select '%s'::uuid as id) a where p.login = '%s'";
        assertRefused("huisarts-elders", done.formatted(theirs, "coach"));
        assertRefused("aanbieder", done.formatted(theirs, "aanbieder"));
        assertThat(as("huisarts-elders", done.formatted(theirs, "huisarts-elders")))
                .isEqualTo(1);
    }

    @Test
    void a_meeting_is_changed_by_who_leads_it_and_a_case_put_there_as_the_client_permits() {
        var file = ownFile();
        var meeting = id(ReviewCases.meeting(as("coach"), clock.instant()));
        var changed = "update case_review set status = 'CANCELLED' where id = '" + meeting + "'";
        assertThat(as("coach-2", changed)).isZero();
        assertThat(as("coach-elders", changed)).isZero();
        assertRefused(
                "coach-2",
                "insert into case_review_participant (id, case_review_id, professional_id, added_by, added_at)"
                        + " select gen_random_uuid(), '" + meeting
                        + "', p.id, p.id, now() from professional p where p.login = 'coach-2'");
        var put =
                "insert into case_review_item (id, case_review_id, referral_id, question, shared_text, shown_as, audience,"
                        + " added_by, added_at) select gen_random_uuid(), '" + meeting + "', '" + file
                        + "', 'x', 'x', '%s', '%s', p.id, now() from professional p where p.login = '%s'";
        assertRefused("coach", put.formatted("NAME", "EVERYBODY", "coach"));
        assertRefused("coach", put.formatted("NAME", "TEAM", "coach-2"));
        assertRefused("coach-2", put.formatted("NAME", "TEAM", "coach-2"));
        assertThat(as("coach", put.formatted("NAME", "TEAM", "coach"))).isEqualTo(1);
        assertThat(as("coach", changed)).isEqualTo(1);
    }

    /** For a test that changes it: as the one that coach-2 may read for a stated reason. */
    private UUID ownFile() {
        var id = full("huisarts", annie(), "coach");
        state("coach-2", id);
        return id;
    }

    private Actor actor(String persona) {
        return actors.byLogin(persona).orElseThrow();
    }

    private long rawCount(String persona, String sql) {
        var actor = actor(persona);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            Acting.tell(
                    application,
                    actor.id().value(),
                    actor.requireOrganisation().value(),
                    actor.role().name());
            return application.sql(sql).query(Long.class).single();
        });
    }

    @Test
    void an_action_names_a_conversation_of_its_own_file() {
        var agreed = "insert into goal_action (id, goal_id, text, who, conversation_id, recorded_by, recorded_at)"
                + " select gen_random_uuid(), g.id, 'x', 'CLIENT', c.id, g.recorded_by, now() from goal g, conversation c"
                + " where g.referral_id = '" + granted + "' and c.referral_id = '%s' limit 1";
        assertThat(as("coach", agreed.formatted(granted))).isEqualTo(1);
        assertRefused("coach", agreed.formatted(opened));
    }

    /** How many lines it would change; nothing stays of it. */
    private int as(String persona, String sql) {
        var actor = actors.byLogin(persona).orElseThrow();
        return transaction.execute(status -> {
            status.setRollbackOnly();
            Acting.tell(
                    application,
                    actor.id().value(),
                    actor.requireOrganisation().value(),
                    actor.role().name());
            return application.sql(sql).update();
        });
    }

    @Test
    void a_grant_is_stated_in_ones_own_name_for_the_own_organisation_and_for_a_day_at_most() {
        var stated =
                "insert into access_grant (id, referral_id, handler_id, professional_id, reason_code, reason, stated_at, until)"
                        + " select gen_random_uuid(), r.id, %2$s, p.id, 'OTHER', 'x', now(), now() + interval '%3$s hours'"
                        + " from professional p, (select '" + granted + "'::uuid as id) r where p.login = '%1$s'";
        assertRefused("coach", stated.formatted("coach-2", "p.organisation_id", 1));
        assertRefused("coach-elders", stated.formatted("coach-elders", "p.organisation_id", 1));
        assertRefused("coordinator", stated.formatted("coordinator", "p.organisation_id", 1));
        assertThat(as("coach-2", stated.formatted("coach-2", "p.organisation_id", 24)))
                .isEqualTo(1);
        assertThatThrownBy(() -> as("coach-2", stated.formatted("coach-2", "p.organisation_id", 25)))
                .rootCause()
                .hasMessageContaining("access_grant_is_short");
    }

    @Test
    void a_grant_opens_nothing_from_before_it_was_stated_and_what_has_ended_stays_so() {
        var other = id(CaseSteps.assigned(as("huisarts"), as("coach")));
        var stated =
                "insert into access_grant (id, referral_id, handler_id, professional_id, reason_code, reason, stated_at, until)"
                        + " select gen_random_uuid(), '" + other + "', p.organisation_id, p.id, 'OTHER', 'x',"
                        + " now() + interval '1 year', now() + interval '366 days' from professional p where p.login = 'coach-2'";
        assertThat(as("coach-2", stated)).isEqualTo(1);
        assertThat(raw(actors.byLogin("coach-2").orElseThrow(), OF_A_REFERRAL.get("conversation")))
                .doesNotContain(other);

        var reader = "(select id from professional where login = 'coach-2')";
        var end = "update access_grant set ended_at = %s, ended_by = %s where referral_id = '" + other + "'";
        owner.sql(stated.replace("'366 days'", "'365 days 1 hour'")).update();
        assertThat(as("coach-2", end.formatted("now()", reader))).isEqualTo(1);
        owner.sql(end.formatted("now()", reader)).update();
        assertThat(as("coach-2", end.formatted("null", "null"))).isZero();
        owner.sql("delete from access_grant where referral_id = :other")
                .param("other", other)
                .update(); // its reason is no encrypted text
    }

    /** By who sees somebody at the door, and by nobody in another's name. */
    @Test
    void who_came_is_recorded_by_who_meets_them_there() {
        var buddy = actors.byLogin("maatje").orElseThrow().id().value();
        var referral =
                as("huisarts").post("/api/v1/referrals", PlacementCases.told()).header("Location");
        CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        var activity = PlacementCases.activity(as("aanbieder"), null);
        var placement = PlacementCases.accompanied(as("coach"), referral, activity, buddy.toString());
        var line = "insert into attendance (id, placement_id, day, version, presence, recorded_by, role, recorded_at)"
                + " select gen_random_uuid(), '%s', current_date, 1, 'PRESENT', p.id, p.role, now()"
                + " from professional p where p.login = '%s'";
        for (var persona : List.of("coach", "coordinator", "aanbieder", "maatje")) {
            assertThat(as(persona, line.formatted(placement, persona)))
                    .as(persona)
                    .isEqualTo(1);
        }
        for (var persona : List.of("coach-2", "huisarts", "privacy", "gemeente", "coach-elders")) {
            assertRefused(persona, line.formatted(placement, persona));
        }
        assertRefused("aanbieder", line.formatted(placement, "maatje"));
        owner.sql("update placement set buddy_id = null where id = :id")
                .param("id", UUID.fromString(placement))
                .update();
        assertRefused("maatje", line.formatted(placement, "maatje"));
        for (var persona : List.of("aanbieder", "maatje")) {
            var actor = actors.byLogin(persona).orElseThrow();
            for (var table : OF_PLACEMENTS) {
                assertThat(raw(actor, OF_A_REFERRAL.get(table))).as(persona).isEmpty();
            }
        }
    }

    @Test
    void a_notice_is_about_a_reason_that_was_stated() {
        assertRefused(
                "coach",
                "insert into notice (id, recipient_id, kind, referral_id, object_id, caused_by, made_at)"
                        + " select gen_random_uuid(), p.id, 'ACCESS_FOR_STATED_REASON', '" + granted
                        + "', gen_random_uuid(), c.id, now() from professional p, professional c"
                        + " where p.login = 'huisarts' and c.login = 'coach'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"handler_id", "practice_id", "referrer_id", "submitted_at", "reference", "municipality_code"})
    void whose_a_referral_is_is_changed_by_nobody(String column) {
        assertThatThrownBy(() -> as("coordinator", "update referral set %1$s = %1$s".formatted(column)))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_grant_is_seen_by_its_reader_and_by_whose_case_it_is() {
        var grants = "select t.referral_id from access_grant t";
        for (var persona : List.of("coach", "coach-2", "coordinator")) {
            assertThat(raw(actors.byLogin(persona).orElseThrow(), grants))
                    .as(persona)
                    .contains(granted);
        }
        for (var persona :
                List.of("huisarts", "poh", "coach-elders", "privacy", "aanbieder", "gemeente", "beheerder")) {
            assertThat(raw(actors.byLogin(persona).orElseThrow(), grants))
                    .as(persona)
                    .doesNotContain(granted);
        }
        var notices = "select t.referral_id from notice t";
        assertThat(raw(actors.byLogin("coach").orElseThrow(), notices)).contains(granted);
        assertThat(raw(actors.byLogin("coordinator").orElseThrow(), notices)).doesNotContain(granted);
    }

    private Scope scope(String table, Actor actor) {
        if (actor.role() == Role.PRIVACY_OFFICER) {
            return new Scope.Requested(actor.requireOrganisation(), Set.of(new ReferralId(opened)));
        }
        if (OF_WORK.contains(table)) {
            return actor.role() == Role.REFERRER ? new Scope.Nothing() : Scope.ofWork(actor);
        }
        return OF_PLACEMENTS.contains(table) && actor.role() == Role.REFERRER ? new Scope.Nothing() : Scope.of(actor);
    }

    private Set<UUID> raw(Actor actor, String sql) {
        return raw(actor, sql, clock.instant());
    }

    private Set<UUID> raw(Actor actor, String sql, Instant time) {
        return transaction.execute(_ -> {
            var organisation = actor.organisation();
            Acting.tell(
                    application,
                    actor.id().value(),
                    organisation == null ? null : organisation.value(),
                    actor.role().name(),
                    time);
            return new HashSet<>(application.sql(sql).query(UUID.class).list());
        });
    }

    /** Each as by who sent it, who sees it whatever becomes of it. */
    private Map<UUID, Referral> all() {
        var all = new HashMap<UUID, Referral>();
        owner.sql("select id, practice_id, referrer_id from referral where id = any (:made)")
                .param("made", made.toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    var practice = row.getObject("practice_id", UUID.class);
                    var sender = row.getObject("referrer_id", UUID.class);
                    all.put(id, transaction.execute(_ -> {
                        Acting.tell(application, sender, practice, "REFERRER");
                        return referrals.get(
                                new ReferralId(id),
                                new Scope.SentBy(new OrganisationId(practice), new ProfessionalId(sender)));
                    }));
                });
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"huisarts", "coach", "coordinator", "privacy", "gemeente"})
    void nobody_logs_in_anothers_name(String persona) {
        var other = actors.byLogin("huisarts-elders").orElseThrow();
        assertRefused(
                persona,
                "insert into access_log (recorded_at, action, object, professional_id, role, purpose, outcome)"
                        + " values (now(), 'R', 'REFERRAL', '" + other.id().value()
                        + "', 'REFERRER', 'REFERRAL', 'SUCCESS')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"poh", "coach", "coordinator"})
    void nobody_refers_in_anothers_name(String persona) {
        assertRefused(
                persona,
                "insert into referral select (jsonb_populate_record(r, jsonb_build_object("
                        + "'id', gen_random_uuid(), 'reference', gen_random_uuid()))).* from referral r"
                        + " where referrer_id = (select id from professional where login = 'huisarts') limit 1");
    }

    private void assertRefused(String persona, String sql) {
        var actor = actors.byLogin(persona).orElseThrow();
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    Acting.tell(
                            application,
                            actor.id().value(),
                            actor.requireOrganisation().value(),
                            actor.role().name());
                    application.sql(sql).update();
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }
}
