package nl.welzijnoprecept.access.app;

import static nl.welzijnoprecept.access.app.ClientTables.OF_A_REFERRAL;
import static nl.welzijnoprecept.access.app.ClientTables.OF_PLACEMENTS;
import static nl.welzijnoprecept.support.ConversationBodies.appointment;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.PlacementCases;
import org.junit.jupiter.api.Test;

/** What coaches write, by raw SQL: in their own name, in their own files, and for as long as it is theirs. */
class WorkLockIT extends RawSql {
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
        FullFile.asked(as("privacy"), "ACCESS", "/api/v1/referrals/" + own);
        assertThat(raw(actor("privacy"), drafts)).contains(own);
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
        assertRefused("coach", made.formatted("coach", ownFile()));
        var open = as("coach")
                .post("/api/v1/referrals/" + own + "/appointments", appointment(clock.instant(), 2))
                .id();
        var ended = "insert into appointment_outcome (appointment_id, outcome, recorded_by, recorded_at)" + " select '"
                + open + "', 'HELD', p.id, now() from professional p where p.login = '%s'";
        assertRefused("coach", ended.formatted("coordinator"));
        assertRefused("coach-2", ended.formatted("coach-2"));
        assertThat(as("coach", ended.formatted("coach"))).isEqualTo(1);
    }

    @Test
    void an_action_names_a_conversation_of_its_own_file() {
        var own = ownFile();
        var agreed = "insert into goal_action (id, goal_id, text, who, conversation_id, recorded_by, recorded_at)"
                + " select gen_random_uuid(), g.id, 'x', 'CLIENT', c.id, g.recorded_by, now() from goal g, conversation c"
                + " where g.referral_id = '" + own + "' and c.referral_id = '%s' limit 1";
        assertThat(as("coach", agreed.formatted(own))).isEqualTo(1);
        assertRefused("coach", agreed.formatted(ownFile()));
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

    /** By raw SQL as well: whoever offers it lets nobody begin who took the permission back, and the own team goes on. */
    @Test
    void who_took_it_back_does_not_begin_at_the_door() {
        var asked = expected(PlacementCases.told());
        var never = expected(annie());
        for (var placement : List.of(asked, never)) {
            assertThat(begins("aanbieder", placement)).isTrue();
        }
        for (var purposes : List.of(List.of("ACTIVITY"), List.of("FEEDBACK"))) { // the other one leaves it as it is
            var taken = as("coach").post(file(asked) + "/permissions/withdrawals", Map.of("purposes", purposes));
            assertThat(taken.status()).as(taken.text()).isEqualTo(201);
            assertThat(begins("aanbieder", asked)).isFalse();
            assertThat(begins("coordinator", asked)).isTrue();
        }
        var left = as("coach").post(file(never) + "/permissions/withdrawals", Map.of("purposes", List.of("REFER")));
        assertThat(left.status()).as(left.text()).isEqualTo(201);
        assertThat(begins("aanbieder", never)).isFalse();
    }

    /** The path of a placement of somebody who is expected. */
    private String expected(Object body) {
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        return PlacementCases.accepted(as("coach"), referral, PlacementCases.activity(as("aanbieder"), null));
    }

    private static String file(String placement) {
        return placement.replaceAll("/placements/.*", "");
    }

    /** Whether they may be recorded and whether that starts it, which is one answer; nothing stays of it. */
    private boolean begins(String persona, String placement) {
        var id = id(placement);
        var recorded = rawCount(persona, "select is_recorded_at_the_door('" + id + "')::int::bigint");
        var revision = owner.sql("select revision from placement where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        var started = rawCount(
                persona,
                "select start_at_the_door('%s', %d, current_date, now(), '{}', '{}')::int::bigint"
                        .formatted(id, revision));
        assertThat(started).isEqualTo(recorded);
        return started == 1;
    }
}
