package nl.welzijnoprecept.clientrequest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;

/** What belongs to a file is what the foreign keys say: these see to it that they say it. */
class FilePartsIT extends ApiTest {

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
                        "figure_stale.referral_id", // counted, and removed, before the file goes
                        "notice.object_id"); // what is in the same file, or a meeting, with which it goes
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
            "deadline",
            "amendment",
            "conversation",
            "conversation_note",
            "appointment",
            "appointment_outcome",
            "note_draft", // kept about the client, so shown to them
            "case_review_item",
            "case_review_conclusion",
            "agreement",
            "agreement_change",
            "case_director",
            "measurement",
            "goal",
            "goal_action",
            "goal_action_change",
            "goal_change",
            "goal_review",
            "strength",
            "activity_gap",
            "placement",
            "placement_step",
            "placement_follow_up",
            "attendance",
            "feedback",
            "feedback_acknowledgement",
            "feedback_due",
            "question",
            "question_answer",
            "access_grant",
            "notice",
            "permission_change",
            "restriction_change",
            "client_link",
            "appointment_answer",
            "grades_request",
            "client_experience",
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
