package nl.welzijnoprecept.access.app;

import static nl.welzijnoprecept.access.app.ClientTables.BESIDE;
import static nl.welzijnoprecept.access.app.ClientTables.KNOWN_TO_ALL;
import static nl.welzijnoprecept.access.app.ClientTables.OF_A_REFERRAL;
import static nl.welzijnoprecept.access.app.ClientTables.OF_A_TABLE;
import static nl.welzijnoprecept.access.app.ClientTables.OF_PLACEMENTS;
import static nl.welzijnoprecept.access.app.ClientTables.OF_WORK;
import static nl.welzijnoprecept.access.app.ClientTables.OPEN;
import static nl.welzijnoprecept.access.app.ClientTables.OUT_OF_REACH;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Of every table about clients, raw SQL finds what the scope of whoever acts includes, and nothing else. */
@TestInstance(Lifecycle.PER_CLASS) // the files are made once: a test that changes one makes its own
class RowLockIT extends RawSql {
    @Autowired
    private Referrals referrals;

    private final Set<UUID> made = new HashSet<>();

    /** A case of coach, which coach-2 may read for a stated reason. */
    private UUID granted;

    private final Set<UUID> openToCoach2 = new HashSet<>();

    /** The file that an undecided request opens to the officer. */
    private UUID opened;

    @BeforeAll
    void files_with_something_in_every_table() {
        var undivided = CaseSteps.submitted(
                as("huisarts").with("Idempotency-Key", UUID.randomUUID().toString()));
        FullFile.placed(as("coordinator"), undivided);
        made.add(id(undivided));
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
        known.addAll(KNOWN_TO_ALL);
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
        var administrator = as("beheerder");
        var name = "Slot " + UUID.randomUUID();
        administrator.post(
                "/api/v1/administration/organisations",
                Map.of("name", name, "type", "PROVIDER", "municipality", "GM0356"));
        administrator.post(
                "/api/v1/administration/professionals", Map.of("login", name, "name", name, "role", "ADMINISTRATOR"));
        for (var table : owner.sql("""
                        select relname from pg_class
                        where relrowsecurity and relkind in ('r', 'p') and not relispartition""").query(String.class).list()) {
            if (OUT_OF_REACH.contains(table)) {
                assertThatThrownBy(() -> application
                                .sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                        .as(table)
                        .hasStackTraceContaining("permission denied");
                continue;
            }
            assertThat(owner.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as("lines of %s", table)
                    .isPositive();
            if (KNOWN_TO_ALL.contains(table)) {
                continue;
            }
            assertThat(application
                            .sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as("lines of %s for nobody", table)
                    .isZero();
        }
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
                "appointment_answer",
                "grades_request",
                "client_experience",
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

    @ParameterizedTest
    @ValueSource(
            strings = {"handler_id", "practice_id", "referrer_id", "submitted_at", "reference", "municipality_code"})
    void whose_a_referral_is_is_changed_by_nobody(String column) {
        assertThatThrownBy(() -> as("coordinator", "update referral set %1$s = %1$s".formatted(column)))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private Scope scope(String table, Actor actor) {
        if (actor.role() == Role.PRIVACY_OFFICER) {
            return new Scope.Requested(actor.requireOrganisation(), Set.of(new ReferralId(opened)));
        }
        if (OF_WORK.contains(table) || OF_PLACEMENTS.contains(table)) {
            return actor.role() == Role.REFERRER ? new Scope.Nothing() : Scope.ofWork(actor);
        }
        return Scope.of(actor);
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

    @Test
    void of_the_log_who_works_on_a_case_finds_the_lines_of_one_file_at_a_time() {
        assertThat(watched("coach", granted)).isPositive();
        assertThat(watched("coordinator", granted)).isPositive();
        assertThat(watched("coach-2", granted)).isZero();
        assertThat(watched("coach-elders", granted)).isZero();
        assertThat(watched("coach", UUID.randomUUID())).isZero();
    }

    private long watched(String persona, UUID file) {
        var actor = actors.byLogin(persona).orElseThrow();
        return transaction.execute(_ -> {
            Acting.tell(
                    application,
                    actor.id().value(),
                    actor.requireOrganisation().value(),
                    actor.role().name(),
                    clock.instant());
            application
                    .sql("select set_config('welzijnoprecept.watched', :file, true)")
                    .param("file", file.toString())
                    .query(String.class)
                    .single();
            return application
                    .sql("select count(*) from access_log")
                    .query(Long.class)
                    .single();
        });
    }
}
