package nl.welzijnoprecept.clientrequest.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A client sees all that is kept about them, and only by a request that nobody decided yet. */
class ExportIT extends ApiTest {
    private String file() {
        var file = FullFile.overseen(as("huisarts"), as("coach"), as("coach-2"), as("privacy"));
        FullFile.byClient(owner, file);
        return file;
    }

    private Answer html(String request) {
        return as("privacy").with("Accept", "text/html").get(request + "/export");
    }

    @Test
    void the_export_has_every_line_of_every_table_that_belongs_to_the_file() {
        var referral = file();
        var request = FullFile.asked(as("privacy"), "ACCESS", referral);

        var answer = as("privacy").get(request + "/export");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"dossier.json\"");
        var file = answer.json().get("files").get(0);
        var found = new TreeMap<String, Long>();
        count("referral", file.get("referral"), found);
        var kept = new TreeMap<String, Long>();
        owner.sql("select part, lines from file_part").query(row -> {
            kept.put(
                    ExportView.camelCase(row.getString("part")),
                    lines(row.getString("part"), row.getString("lines"), FullFile.id(referral)));
        });
        assertThat(found).isEqualTo(kept);
        // A new table is empty here until somebody decides what it means to export and erase it, and makes a line of
        // it.
        assertThat(kept)
                .allSatisfy((table, lines) -> assertThat(lines).as(table).isPositive());
        assertThat(answer.text())
                .contains("Annie", "1948-03-02", "Woont alleen", "Vaker naar buiten", "Bellen met de buurvrouw")
                .contains("Fijn kennisgemaakt", "mijn kat is er ook", "Er loopt een klacht", "Fatima el Amrani")
                .contains("De cliënt belde mij", "Familie van een collega")
                .doesNotContain("Joost Bakker") // who only looked
                .contains("Sinds mijn man er niet meer is zie ik bijna niemand.");
        assertThat(file.get("source").get("name").asString()).isEqualTo("Huisartsenpraktijk De Linde");
        assertThat(file.get("terms").get("FILE").get("months").asInt()).isEqualTo(24);
        assertThat(answer.json().get("requests")).hasSize(2);
        var access = file.get("access").toString();
        assertThat(access).contains("Stichting Samen Verder", "COACH", "CONVERSATION");
        assertThat(access)
                .doesNotContain("Fatima", "Mirjam", FullFile.id(referral).toString());
    }

    private long lines(String table, String condition, UUID file) {
        return owner.sql("select count(*) from " + table + " where " + condition.replace("$1", "'" + file + "'"))
                .query(Long.class)
                .single();
    }

    private static void count(String table, JsonNode line, Map<String, Long> found) {
        found.merge(table, 1L, Long::sum);
        line.properties().stream()
                .filter(field -> field.getKey().endsWith("Lines"))
                .forEach(field -> field.getValue()
                        .valueStream()
                        .forEach(each -> count(field.getKey().replaceAll("Lines$", ""), each, found)));
    }

    @Test
    void another_file_and_the_ids_of_employees_are_not_the_clients_to_have() {
        var body = annie();
        var first = as("poh").post("/api/v1/referrals", body).id();
        var referral = FullFile.of(as("huisarts"), body, as("coach"));
        FullFile.guarded(as("coach-2"), as("coach"), referral, true);
        FullFile.decided(as("privacy"), FullFile.asked(as("privacy"), "OBJECTION", referral), "REFUSED");
        var request = FullFile.asked(as("privacy"), "ACCESS", referral);
        var json = as("privacy").get(request + "/export").text();
        assertThat(json).doesNotContain(first, "stateBefore").contains("\"restrictedTo\":[\"Fatima el Amrani\"]");
        assertThat(html(request).text()).doesNotContain(first);
        assertThat(owner.sql("select id::text from professional")
                        .query(String.class)
                        .list())
                .noneMatch(json::contains);
    }

    @Test
    void how_long_it_is_kept_is_told_as_it_will_be_done() {
        var referral = FullFile.closed(as("huisarts"), as("coach"));
        var request = FullFile.asked(as("privacy"), "ACCESS", referral);
        assertThat(keptUntil(request)).isEqualTo(today().plusMonths(24).toString());
        var until = today().plusMonths(24).minusDays(1);
        as("privacy").post(referral + "/retention-postponement", Map.of("until", until.toString(), "reason", "x"));
        assertThat(keptUntil(request)).isEqualTo(today().plusMonths(24).toString());
        FullFile.age(owner, referral, 12);
        assertThat(keptUntil(request)).isEqualTo(until.toString());
        as("privacy").post(referral + "/legal-hold", Map.of("reason", "Klacht"));
        assertThat(keptUntil(request)).isEqualTo("null");
        assertThat(html(request).text()).contains("Nu vernietigen wij dit niet");
    }

    private String keptUntil(String request) {
        var term = as("privacy")
                .get(request + "/export")
                .json()
                .get("files")
                .get(0)
                .get("terms")
                .get("FILE")
                .get("keptUntil");
        return term.isNull() ? "null" : term.asString();
    }

    @Test
    void only_an_undecided_request_to_see_it_opens_a_file() {
        var referral = FullFile.of(as("huisarts"), annie(), as("coach"));
        var officer = as("privacy");
        for (var kind : List.of("CORRECTION", "ERASURE", "RESTRICTION", "OBJECTION")) {
            var other = officer.get(FullFile.asked(officer, kind, referral) + "/export");
            assertThat(other.status()).as(kind).isEqualTo(409);
            assertThat(other.texts("missing")).containsExactly("ACCESS_REQUEST");
        }
        var request = FullFile.asked(officer, "ACCESS", referral);
        assertThat(officer.get(referral).status()).isEqualTo(404); // for the export, and for nothing else
        assertThat(officer.get(request + "/export").status()).isEqualTo(200);
        FullFile.decided(officer, request, "GRANTED");
        assertThat(officer.get(request + "/export").texts("missing")).containsExactly("UNDECIDED_REQUEST");
        assertThat(html(request).status()).isEqualTo(409);
    }

    @Test
    void the_client_sees_that_it_was_exported() {
        var referral = FullFile.of(as("huisarts"), annie(), as("coach"));
        var request = FullFile.asked(as("privacy"), "ACCESS", referral);
        as("privacy").get(request + "/export");

        assertThat(owner.sql("""
                                select action || ' ' || object || ' ' || role from access_log
                                where case_file_id = :file and object in ('CLIENT_FILE', 'CLIENT_REQUEST')""")
                        .param("file", FullFile.id(referral))
                        .query(String.class)
                        .list())
                .contains("E CLIENT_FILE PRIVACY_OFFICER", "C CLIENT_REQUEST PRIVACY_OFFICER");
    }

    /** A file as none was seen yet: 300 conversations with two versions each, and 10,000 lines of who looked. */
    @Test
    void a_large_file_is_exported_in_seconds() {
        var referral = FullFile.of(as("huisarts"), annie(), as("coach"));
        var id = FullFile.id(referral);
        owner.sql("""
                        with made as (
                            insert into conversation (id, referral_id, kind, channel, held_at, recorded_by, recorded_at)
                            select gen_random_uuid(), c.referral_id, 'PROGRESS', 'PHONE', now(), c.recorded_by, now()
                            from conversation c cross join generate_series(1, 299) where c.referral_id = :id returning id)
                        insert into conversation_note (conversation_id, version, text, reason, written_by, written_at)
                        select m.id, n.version, n.text, n.reason, n.written_by, n.written_at
                        from made m cross join conversation_note n join conversation c on c.id = n.conversation_id
                        where c.referral_id = :id""").param("id", id).update();
        owner.sql("""
                        insert into access_log (recorded_at, action, object, object_id, case_file_id, keeper_id, professional_id,
                                                role, organisation_id, purpose, outcome)
                        select now() - n * interval '1 minute', 'R', 'CONVERSATION', l.object_id, l.case_file_id, l.keeper_id,
                               l.professional_id, l.role, l.organisation_id, l.purpose, l.outcome
                        from (select * from access_log where case_file_id = :id and role = 'COACH' limit 1) l
                        cross join generate_series(1, 10000) n""").param("id", id).update();
        var small = FullFile.asked(as("privacy"), "ACCESS", FullFile.of(as("poh"), annie(), as("coach-2")));
        var request = FullFile.asked(as("privacy"), "ACCESS", referral);
        for (var kind : List.of("application/json", "text/html")) {
            as("privacy").with("Accept", kind).get(small + "/export"); // the first of all is not what people wait for
            var took = new ArrayList<Long>();
            for (var round = 0; round < 3; round++) {
                var start = System.nanoTime();
                var answer = as("privacy").with("Accept", kind).get(request + "/export");
                took.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.text().length()).isGreaterThan(100_000);
            }
            // What else the machine does is not the product's doing: the quickest counts.
            assertThat(took).as(kind).anySatisfy(millis -> assertThat(millis).isLessThan(5000));
        }
    }
}
