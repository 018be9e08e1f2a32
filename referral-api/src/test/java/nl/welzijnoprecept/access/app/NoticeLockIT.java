package nl.welzijnoprecept.access.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;

/** What is told of a step, by raw SQL: by who took it, to whom it concerns, of the last one, and once it was that step. */
class NoticeLockIT extends RawSql {
    private static final String ASSIGNED = "CASE_ASSIGNED";
    private static final String RETURNED = "REFERRAL_RETURNED";

    private String told(UUID file, String by, String to, String kind, int revision) {
        return """
                insert into notice (id, recipient_id, kind, referral_id, object_id, caused_by, made_at)
                select gen_random_uuid(), t.id, '%s', '%s', '%s', b.id, '%s'
                from professional t, professional b where t.login = '%s' and b.login = '%s'""".formatted(kind, file, file, takenAt(file, revision), to, by);
    }

    private String takenAt(UUID file, int revision) {
        return owner.sql("select taken_at::text from referral_step where referral_id = :id and revision = :revision")
                .param("id", file)
                .param("revision", revision)
                .query(String.class)
                .single();
    }

    private UUID given() {
        var path = CaseSteps.submitted(as("huisarts"));
        step(
                "coordinator",
                path,
                Map.of(
                        "step",
                        "ASSIGN",
                        "coachId",
                        as("coach").get("/api/v1/me").id()));
        return id(path);
    }

    private void step(String persona, String path, Map<String, ?> step) {
        var taken = CaseSteps.step(as(persona), path, step);
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
    }

    @Test
    void whoever_gave_a_case_tells_its_coach_so_and_nobody_else_and_nothing_else() {
        var file = given();
        assertThat(as("coordinator", told(file, "coordinator", "coach", ASSIGNED, 1)))
                .isEqualTo(1);
        for (var third : new String[] {"coach-2", "huisarts", "coordinator", "privacy", "coach-elders"}) {
            assertRefused("coordinator", told(file, "coordinator", third, ASSIGNED, 1));
        }
        for (var kind : new String[] {RETURNED, "QUESTION_ASKED", "ACCESS_FOR_STATED_REASON", "PLACE_OFFERED"}) {
            assertRefused("coordinator", told(file, "coordinator", "coach", kind, 1));
            assertRefused("coordinator", told(file, "coordinator", "huisarts", kind, 1));
        }
        assertRefused("coach", told(file, "coach", "coach", ASSIGNED, 1));
        assertRefused("coach", told(file, "coordinator", "coach", ASSIGNED, 1));
        var own = "'" + file + "', '" + file + "'";
        assertRefused(
                "coordinator",
                told(file, "coordinator", "coach", ASSIGNED, 1).replace(own, "'" + file + "', gen_random_uuid()"));
    }

    @Test
    void of_an_older_step_nothing_is_told_any_more() {
        var file = given();
        var path = "/api/v1/referrals/" + file;
        var coach2 = as("coach-2").get("/api/v1/me").id();
        step("coordinator", path, Map.of("step", "REASSIGN", "coachId", coach2, "reason", "Verlof"));
        assertThat(as("coordinator", told(file, "coordinator", "coach-2", ASSIGNED, 2)))
                .isEqualTo(1);
        assertRefused("coordinator", told(file, "coordinator", "coach-2", ASSIGNED, 1));
        assertRefused("coordinator", told(file, "coordinator", "coach", ASSIGNED, 1));
        step("coach-2", path, Map.of("step", "RETURN", "reason", "Spreekt hij Nederlands?"));
        assertRefused("coordinator", told(file, "coordinator", "coach-2", ASSIGNED, 2));
        assertThat(as("coach-2", told(file, "coach-2", "huisarts", RETURNED, 3)))
                .isEqualTo(1);
        assertRefused("coach-2", told(file, "coach-2", "huisarts", RETURNED, 2));
        assertRefused("coach-2", told(file, "coach-2", "poh", RETURNED, 3));
    }
}
