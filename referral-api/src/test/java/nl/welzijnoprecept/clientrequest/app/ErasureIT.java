package nl.welzijnoprecept.clientrequest.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.operation.Command;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** What a client has erased is gone, all of it, with a receipt; and the product cannot destroy anything else. */
class ErasureIT extends ApiTest {
    /** Tables that a file leaves something in, and what that is: nothing about a person. */
    private static final Set<String> STAYS = Set.of("access_log", "erasure_receipt");

    @Autowired
    private List<Command> commands;

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

    private String closedFile() {
        var referral = FullFile.of(as("huisarts"), annie(), as("coach"));
        FullFile.close(as("coach"), referral);
        return referral;
    }

    private String granted(String... files) {
        var asked = as("privacy")
                .post(
                        "/api/v1/client-requests",
                        Map.of(
                                "kind", "ERASURE",
                                "files", Arrays.stream(files).map(FullFile::id).toList(),
                                "receivedOn", DutchTime.day(clock.instant()).toString(),
                                "identityCheck", "ID_DOCUMENT",
                                "explanation", "Wil vergeten worden"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        FullFile.decided(as("privacy"), asked.header("Location"), "GRANTED");
        return asked.header("Location");
    }

    /** Every id of the file's lines, and of what was made beside it. */
    private Set<UUID> ids(String referral) {
        var ids = new TreeSet<UUID>();
        owner
                .sql("select part, lines from file_part")
                .query((row, n) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(part -> owner.sql("""
                                select count(*) from pg_attribute where attrelid = to_regclass(:part) and attname = 'id'""")
                                .param("part", part.getFirst())
                                .query(Long.class)
                                .single()
                        > 0)
                .forEach(part -> ids.addAll(owner.sql("select id from " + part.getFirst() + " where "
                                + part.getLast().replace("$1", "'" + FullFile.id(referral) + "'"))
                        .query(UUID.class)
                        .list()));
        return ids;
    }

    /** Every line of every table that mentions one of the ids, by table. */
    private Set<String> mentions(Set<UUID> ids) {
        var found = new TreeSet<String>();
        var pattern = String.join("|", ids.stream().map(UUID::toString).toList());
        for (var table : owner.sql("""
                        select relname from pg_class where relkind in ('r', 'p') and not relispartition
                        and relnamespace = 'public'::regnamespace""").query(String.class).list()) {
            if (owner.sql("select count(*) from " + table + " t where t::text ~ :pattern")
                            .param("pattern", pattern)
                            .query(Long.class)
                            .single()
                    > 0) {
                found.add(table);
            }
        }
        return found;
    }

    @Test
    void nothing_of_an_erased_file_is_left_and_a_receipt_tells_what_it_was() {
        var body = annie();
        var referral = FullFile.of(as("huisarts"), body, as("coach"));
        FullFile.guarded(as("coach-2"), as("coach"), referral, false);
        var same = as("poh").post("/api/v1/referrals", body); // points at the first as a possible duplicate
        assertThat(same.text()).contains("POSSIBLE_DUPLICATE");
        FullFile.close(as("coach"), referral);
        var request = granted(referral);
        var ids = ids(referral);
        assertThat(mentions(ids)).contains("idempotency_key", "referral", "client_request_file");
        var mark = owner.sql("select encode(person_mark, 'hex') from referral where id = :id")
                .param("id", FullFile.id(referral))
                .query(String.class)
                .single();

        var erased = as("privacy").post(request + "/erasure", "");

        assertThat(erased.status()).as(erased.text()).isEqualTo(204);
        assertThat(as("coordinator").get(referral).status()).isEqualTo(404);
        assertThat(mentions(ids)).isSubsetOf(STAYS);
        assertThat(owner.sql("select count(*) from referral where person_mark = decode(:mark, 'hex')")
                        .param("mark", mark)
                        .query(Long.class)
                        .single())
                .isEqualTo(1); // of the other referral, which is not erased
        assertThat(as("coordinator")
                        .get(same.header("Location"))
                        .json()
                        .get("warnings")
                        .toString())
                .doesNotContain("DUPLICATE");
        // The request stays as an account, without a word about anybody.
        var kept = as("privacy").get(request).json();
        assertThat(kept.get("files").isEmpty()).isTrue();
        assertThat(kept.get("explanation").isNull()).isTrue();
        assertThat(kept.get("decision").get("outcome").asString()).isEqualTo("GRANTED");
        assertThat(kept.get("decision").get("reason").isNull()).isTrue();
        var receipt = as("privacy").get("/api/v1/erasure-receipts").items().stream()
                .filter(each ->
                        each.get("file").asString().equals(FullFile.id(referral).toString()))
                .findFirst()
                .orElseThrow();
        assertThat(receipt.get("ground").asString()).isEqualTo("REQUEST");
        assertThat(receipt.get("parts").toString()).contains("conversation_note", "goal_action", "placement_step");
        assertThat(receipt.get("parts")
                        .valueStream()
                        .map(part -> part.get("hash").asString()))
                .allSatisfy(hash -> assertThat(hash).matches("[0-9a-f]{64}"));
        assertThat(receipt.toString()).doesNotContain("Annie", "Woont");
        // Who looked stays known, as long as its own term, and that it was destroyed.
        assertThat(owner.sql("select action || object from access_log where case_file_id = :id")
                        .param("id", FullFile.id(referral))
                        .query(String.class)
                        .list())
                .contains("CREFERRAL", "RREFERRAL", "DCLIENT_FILE");
        assertThat(as("privacy").post(request + "/erasure", "").status()).isEqualTo(204); // there is nothing more
    }

    @Test
    void a_file_is_not_destroyed_before_all_is_as_it_should_be() {
        var referral = FullFile.of(as("huisarts"), annie(), as("coach"));
        var privacy = as("privacy");
        var request = FullFile.asked(privacy, "ERASURE", referral);
        assertThat(privacy.post(request + "/erasure", "").texts("missing")).containsExactly("GRANTED_ERASURE");
        var refused = FullFile.asked(privacy, "ERASURE", referral);
        FullFile.decided(privacy, refused, "REFUSED");
        assertThat(privacy.post(refused + "/erasure", "").texts("missing")).containsExactly("GRANTED_ERASURE");
        FullFile.decided(privacy, request, "GRANTED");
        var access = FullFile.asked(privacy, "ACCESS", referral);
        privacy.post(referral + "/legal-hold", Map.of("reason", "Klacht"));

        assertThat(privacy.post(request + "/erasure", "").texts("missing"))
                .containsExactlyInAnyOrder("CLOSED_CASE", "NO_LEGAL_HOLD", "DECIDED_REQUESTS");
        FullFile.close(as("coach"), referral);
        FullFile.decided(privacy, access, "GRANTED");
        assertThat(privacy.post(request + "/erasure", "").texts("missing")).containsExactly("NO_LEGAL_HOLD");
        assertThat(as("coordinator").get(referral).status()).isEqualTo(200);
        privacy.send("DELETE", referral + "/legal-hold", null);
        assertThat(privacy.post(request + "/erasure", "").status()).isEqualTo(204);
        assertThat(as("coordinator").get(referral).status()).isEqualTo(404);
    }

    /** The second lock: whatever a careless developer writes, the database destroys only what may be destroyed. */
    @ParameterizedTest
    @ValueSource(strings = {"", "coach", "coordinator", "privacy", "beheerder"})
    void raw_sql_as_the_applications_role_destroys_nothing_else(String persona) {
        var file = FullFile.id(closedFile());
        var ungranted = FullFile.id(FullFile.asked(as("privacy"), "ERASURE", "/" + file));
        for (var sql : List.of(
                "select wipe_file('%s', 'FILE')".formatted(file),
                "select wipe_file('%s', 'CONTACT')".formatted(file),
                "select destroy_file(gen_random_uuid(), '%s', 'FILE', null, '{}', '{}', '{}', '{}')".formatted(file),
                "select destroy_file(gen_random_uuid(), '%s', 'FILE', '%s', '{}', '{}', '{}', '{}')"
                        .formatted(file, ungranted),
                "select destroy_file(gen_random_uuid(), '%s', 'NOTES', '%s', '{}', '{}', '{}', '{}')"
                        .formatted(file, ungranted),
                "select * from digest_file('%s', 'FILE')".formatted(file),
                "select keep_figure('%s', '{}')".formatted(file),
                "select * from prepare_destruction('%s', 'FILE', '%s')".formatted(file, ungranted),
                "insert into retention_policy select id, 'FILE', 1 from organisation",
                "insert into erasure_receipt select gen_random_uuid(), id, handler_id, 'FILE', 'TERM', null, null, now()"
                        + " from referral",
                "select count(*) from figure_of_referral",
                "delete from client_request_decision",
                "update client_request set kind = 'ACCESS'")) {
            var before = lines(file);
            assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                        if (!persona.isEmpty()) {
                            var actor = actors.byLogin(persona).orElseThrow();
                            var place = actor.organisation();
                            Acting.tell(
                                    application,
                                    actor.id().value(),
                                    place == null ? null : place.value(),
                                    actor.role().name());
                        }
                        application.sql(sql).query().listOfRows();
                    }))
                    .as("%s: %s", persona, sql)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|not to be destroyed).*");
            assertThat(lines(file)).isEqualTo(before);
        }
    }

    private long lines(UUID file) {
        return owner.sql("select sum(lines) from digest_file(:file, 'FILE')")
                .param("file", file)
                .query(Long.class)
                .single();
    }

    @Test
    void figures_are_the_same_before_and_after() {
        // Easter Monday is the 11th: waits are in working days.
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse("2061-04-07T09:00:00Z")));
        var files = new ArrayList<String>();
        for (var i = 0; i < 24; i++) {
            var body = (ObjectNode) annie();
            if (i % 2 == 0) {
                ((ObjectNode) body.get("client")).put("gender", "MALE").put("birthDate", "1990-05-05");
            }
            files.add(as("huisarts").post("/api/v1/referrals", body).header("Location"));
        }
        as("huisarts").ifMatch("\"0\"").post(files.get(23) + "/steps", Map.of("step", "VOID", "reason", "Verkeerde"));
        for (var i = 0; i < 22; i++) {
            clock.moveAhead(Duration.ofHours(7));
            var coach = as("coach");
            CaseSteps.step(coach, files.get(i), Map.of("step", "ASSIGN"));
            if (i < 14) {
                clock.moveAhead(Duration.ofHours(30));
                coach.post(
                        files.get(i) + "/conversations",
                        Map.of(
                                "kind",
                                "INTAKE",
                                "channel",
                                "HOME",
                                "heldAt",
                                clock.instant().toString(),
                                "reached",
                                true));
                coach.post(files.get(i) + "/goals", Map.of("text", "Weer zingen"));
                CaseSteps.step(coach, files.get(i), Map.of("step", "START"));
            }
            if (i % 3 == 0) {
                coach.post(files.get(i) + "/feedback", Map.of("moment", "RECEIVED"));
            }
            var end = i < 14
                    ? Map.of(
                            "step",
                            "COMPLETE",
                            "outcome",
                            i < 12 ? "ACTIVITY" : "NO_CHANGE",
                            "clientVerdict",
                            "ACHIEVED")
                    : Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Vol");
            assertThat(CaseSteps.step(coach, files.get(i), end).status()).isEqualTo(201);
        }
        var before = figures();
        assertThat(before.toString()).contains("\"total\":23", "\"denominator\":");
        var erased = files.subList(0, 20).toArray(String[]::new);

        assertThat(as("privacy").post(granted(erased) + "/erasure", "").status())
                .isEqualTo(204);
        as("privacy").post(granted(files.get(23)) + "/erasure", "");

        assertThat(figures()).isEqualTo(before);
        assertThat(owner.sql("select count(*) from figure_kept where month = '2061-04-01'")
                        .query(Long.class)
                        .single())
                .isEqualTo(20); // and not the one that was entered by mistake
    }

    private List<String> figures() {
        var range = "municipality=GM0356&from=2061-01&to=2061-12";
        var answers = new ArrayList<String>();
        for (var question : List.of(
                "referrals?" + range,
                "referrals?" + range + "&by=ageBand,gender",
                "referrals?" + range + "&by=month,reason",
                "referrals?" + range + "&by=district,referrerType",
                "referrals?" + range + "&by=status,outcome",
                "indicators?" + range)) {
            var answer = as("gemeente").get("/api/v1/statistics/" + question);
            assertThat(answer.status()).isEqualTo(200);
            answers.add(answer.text().replaceAll("\"asOf\":\"[^\"]*\"", ""));
        }
        return answers;
    }

    @Test
    void what_is_kept_for_figures_leads_to_nobody() {
        assertThat(owner.sql("""
                                select attname from pg_attribute where attrelid = 'figure_kept'::regclass and attnum > 0
                                and (atttypid in ('uuid'::regtype, 'timestamptz'::regtype, 'bytea'::regtype)
                                     or attname ~ 'id$|practice|reference')""").query(String.class).list()).isEmpty();
    }

    private boolean run(String name, List<String> told) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run(told::add);
    }

    @Test
    void a_restored_backup_is_erased_again(@TempDir Path folder) throws Exception {
        var referral = closedFile();
        var id = FullFile.id(referral);
        // A backup of the file, without what is asked about it later.
        owner.sql("create table if not exists backup_referral as select * from referral where false")
                .update();
        owner.sql("create table if not exists backup_goal as select * from goal where false")
                .update();
        owner.sql("insert into backup_referral select * from referral where id = :id")
                .param("id", id)
                .update();
        owner.sql("insert into backup_goal select * from goal where referral_id = :id")
                .param("id", id)
                .update();
        assertThat(as("privacy").post(granted(referral) + "/erasure", "").status())
                .isEqualTo(204);
        var receipts = new ArrayList<String>();
        assertThat(run("erasure-receipts", receipts)).isTrue();
        assertThat(receipts).anyMatch(line -> line.contains(id.toString()));
        Files.write(folder.resolve("receipts.jsonl"), receipts);

        owner.sql("insert into referral select * from backup_referral").update();
        owner.sql("insert into goal select * from backup_goal").update();
        owner.sql("drop table backup_referral, backup_goal").update();
        assertThat(as("coordinator").get(referral).status()).isEqualTo(200);
        var told = new ArrayList<String>();
        assertThat(run("check-orphans", told)).isFalse();
        assertThat(told).contains("erasure_receipt, of a file that is there: 1");

        told.clear();
        assertThat(run("erase-again", told)).isTrue();

        assertThat(told).singleElement().asString().endsWith(" 1 erased again");
        assertThat(as("coordinator").get(referral).status()).isEqualTo(404);
        told.clear();
        assertThat(run("erase-again", told)).isTrue();
        assertThat(told).singleElement().asString().endsWith(" 0 erased again");
        told.clear();
        assertThat(run("check-orphans", told)).as(told.toString()).isTrue();
    }

    /** A column that names something by an id without a foreign key would be left behind: whoever adds one decides. */
    @Test
    void every_column_that_could_point_at_a_file_has_a_foreign_key_or_is_known() {
        assertThat(owner.sql("""
                                select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                                  and a.atttypid = 'uuid'::regtype and not a.attisdropped
                                  and not exists (select from pg_constraint k where k.conrelid = c.oid
                                                  and k.contype in ('f', 'p') and a.attnum = any (k.conkey))""").query(String.class).list())
                .containsExactlyInAnyOrder(
                        "access_log.object_id",
                        "access_log.case_file_id",
                        "access_log.keeper_id",
                        "access_log.professional_id",
                        "access_log.responsible_id",
                        "access_log.organisation_id",
                        "erasure_receipt.file_id",
                        "idempotency_key.resource_id",
                        "notice.object_id"); // what is in the same file
    }

    /** Of what belongs to a file a key has one column: the way down the tables knows no others. */
    @Test
    void every_foreign_key_below_a_referral_has_one_column_that_is_a_uuid() {
        assertThat(owner.sql("""
                                select c.conname from pg_constraint c join pg_class p on p.oid = c.confrelid
                                where c.contype = 'f' and p.relname in (select part from file_part)
                                  and (cardinality(c.conkey) > 1 or exists (
                                      select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                                      and a.atttypid <> 'uuid'::regtype))""").query(String.class).list()).isEmpty();
    }

    private static final Set<String> DECIDED = Set.of(
            "referral",
            "referral_step",
            "conversation",
            "conversation_note",
            "measurement",
            "goal",
            "goal_action",
            "placement",
            "placement_step",
            "feedback",
            "feedback_acknowledgement",
            "access_grant",
            "notice",
            "permission_change",
            "restriction_change",
            "client_request_file",
            "client_statement",
            "legal_hold",
            "retention_postponement");

    /** It is exported and erased by itself; somebody has to say that this is right, and give it Dutch names. */
    @Test
    void every_table_that_belongs_to_a_file_was_decided_on() {
        assertThat(owner.sql("select part from file_part").query(String.class).set())
                .isEqualTo(DECIDED);
    }
}
