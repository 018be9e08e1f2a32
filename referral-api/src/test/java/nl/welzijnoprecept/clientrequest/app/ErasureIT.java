package nl.welzijnoprecept.clientrequest.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a client has erased is gone, all of it, with a receipt; and the product cannot destroy anything else. */
class ErasureIT extends ApiTest {
    /** Tables that a file leaves something in, and what that is: nothing about a person. */
    private static final Set<String> STAYS = Set.of("access_log", "erasure_receipt");

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

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
        var request = FullFile.granted(as("privacy"), today(), referral);
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
        var receipt = as("privacy").get("/api/v1/erasure-receipts?limit=100").items().stream()
                .filter(each -> each.get("referralId")
                        .asString()
                        .equals(FullFile.id(referral).toString()))
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
        var file = FullFile.id(FullFile.closed(as("huisarts"), as("coach")));
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
}
