package nl.welzijnoprecept.feedback.app;

import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The second lock on what practice and team tell each other: raw SQL as the application's role, without any scope of ours in it. */
class FeedbackLockIT extends ApiTest {
    private static final String QUESTION = "insert into question (id, referral_id, asked_by, text, asker_id, asked_at)"
            + " select gen_random_uuid(), '%s', '%s', 'x', p.id, now() from professional p where p.login = '%s'";
    private static final String ANSWER = "insert into question_answer (question_id, text, answered_by, answered_at)"
            + " select '%s', 'x', p.id, now() from professional p where p.login = '%s'";
    private static final String NOTICE =
            "insert into notice (id, recipient_id, kind, referral_id, object_id, caused_by, made_at)"
                    + " select gen_random_uuid(), p.id, '%s', q.referral_id, q.id, c.id, now()"
                    + " from question q, professional p, professional c"
                    + " where q.id = '%s' and p.login = '%s' and c.login = '%s'";

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

    private String assigned() {
        return CaseSteps.assigned(as("huisarts"), as("coach"));
    }

    private static UUID id(String path) {
        return UUID.fromString(path.replaceAll(".*/", ""));
    }

    private UUID asked(String persona, String referral) {
        return UUID.fromString(as(persona)
                .post(referral + "/questions", Map.of("text", "Hoe gaat het?"))
                .id());
    }

    /** What comes of it for PostgreSQL when the persona acts; nothing stays of it. */
    private <T> T acting(String persona, Supplier<T> work) {
        var actor = actors.byLogin(persona).orElseThrow();
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var organisation = actor.organisation();
            Acting.tell(
                    application,
                    actor.id().value(),
                    organisation == null ? null : organisation.value(),
                    actor.role().name());
            return work.get();
        });
    }

    private int lines(String persona, String sql) {
        return acting(persona, () -> application.sql(sql).update());
    }

    private void assertRefused(String persona, String sql) {
        assertThatThrownBy(() -> lines(persona, sql))
                .as("%s: %s", persona, sql)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_question_is_asked_in_ones_own_name_for_ones_own_side() {
        var referral = id(assigned());
        assertThat(lines("coach", QUESTION.formatted(referral, "TEAM", "coach")))
                .isEqualTo(1);
        assertThat(lines("poh", QUESTION.formatted(referral, "REFERRER", "poh")))
                .isEqualTo(1);
        assertRefused("coach", QUESTION.formatted(referral, "REFERRER", "coach"));
        assertRefused("poh", QUESTION.formatted(referral, "TEAM", "poh"));
        assertRefused("coach", QUESTION.formatted(referral, "TEAM", "coordinator"));
        assertRefused("poh", QUESTION.formatted(referral, "REFERRER", "huisarts"));
        for (var persona : List.of("coach-2", "coach-elders", "gemeente", "privacy")) {
            assertRefused(persona, QUESTION.formatted(referral, "TEAM", persona));
        }
        assertRefused("huisarts-elders", QUESTION.formatted(referral, "REFERRER", "huisarts-elders"));
    }

    @Test
    void a_question_is_answered_in_ones_own_name_by_the_other_side() {
        var referral = assigned();
        var practices = asked("huisarts", referral);
        var teams = asked("coach", referral);
        assertThat(lines("coach", ANSWER.formatted(practices, "coach"))).isEqualTo(1);
        assertThat(lines("poh", ANSWER.formatted(teams, "poh"))).isEqualTo(1);
        assertRefused("poh", ANSWER.formatted(practices, "poh"));
        assertRefused("coordinator", ANSWER.formatted(teams, "coordinator"));
        assertRefused("coach", ANSWER.formatted(practices, "coordinator"));
        assertRefused("coach-2", ANSWER.formatted(practices, "coach-2"));
        assertRefused("huisarts-elders", ANSWER.formatted(teams, "huisarts-elders"));
    }

    @Test
    void notices_of_questions_go_to_the_other_side_and_are_caused_by_who_asked_or_answered() {
        var referral = assigned();
        var practices = asked("huisarts", referral);
        var teams = asked("coach", referral);
        assertThat(lines("huisarts", NOTICE.formatted("QUESTION_ASKED", practices, "coordinator", "huisarts")))
                .isEqualTo(1);
        assertRefused("huisarts", NOTICE.formatted("QUESTION_ASKED", practices, "coach-elders", "huisarts"));
        assertRefused("huisarts", NOTICE.formatted("QUESTION_ASKED", practices, "gemeente", "huisarts"));
        assertRefused("huisarts", NOTICE.formatted("QUESTION_ASKED", practices, "privacy", "huisarts"));
        assertRefused("poh", NOTICE.formatted("QUESTION_ASKED", practices, "coach", "poh"));
        assertThat(lines("coach", NOTICE.formatted("QUESTION_ASKED", teams, "huisarts", "coach")))
                .isEqualTo(1);
        assertRefused("coach", NOTICE.formatted("QUESTION_ASKED", teams, "poh", "coach"));
        assertRefused("coach", NOTICE.formatted("QUESTION_ASKED", teams, "huisarts", "coordinator"));
        assertRefused("poh", NOTICE.formatted("QUESTION_ANSWERED", teams, "coach", "poh"));

        as("poh").post(referral + "/questions/" + teams + "/answers", Map.of("text", "Goed"));
        assertThat(lines("poh", NOTICE.formatted("QUESTION_ANSWERED", teams, "coach", "poh")))
                .isEqualTo(1);
        assertRefused("poh", NOTICE.formatted("QUESTION_ANSWERED", teams, "coordinator", "poh"));
        assertRefused("huisarts", NOTICE.formatted("QUESTION_ANSWERED", teams, "coach", "huisarts"));
    }

    @Test
    void what_is_owed_is_dismissed_by_who_acts_on_the_case_in_their_own_name() {
        var referral = assigned();
        as("coach-2")
                .post(
                        "/api/v1/access-grants",
                        Map.of("referralId", id(referral), "reasonCode", "OTHER", "reason", "Daarom"));
        var dismissed = "update feedback_due set ended_at = now(), ended_as = 'DISMISSED', dismissal = 'OTHER',"
                + " dismissed_by = (select id from professional where login = '%s') where referral_id = '"
                + id(referral) + "'";
        assertThat(lines("coach", dismissed.formatted("coach"))).isEqualTo(1);
        assertThat(lines("coordinator", dismissed.formatted("coordinator"))).isEqualTo(1);
        assertRefused("coach", dismissed.formatted("coordinator"));
        for (var persona : List.of("coach-2", "coach-elders", "huisarts-elders", "aanbieder", "gemeente")) {
            assertThat(lines(persona, dismissed.formatted(persona))).as(persona).isZero();
        }
    }

    @Test
    void the_days_of_first_meetings_are_for_the_practice_that_referred_as_long_as_it_may_hear() {
        var open = assigned();
        assertThat(as("coach").post(open + "/conversations", intake()).status()).isEqualTo(201);
        assertThat(meetings("huisarts", open)).isOne();
        assertThat(meetings("poh", open)).isOne();
        for (var persona :
                List.of("huisarts-elders", "coach", "coordinator", "aanbieder", "gemeente", "privacy", "beheerder")) {
            assertThat(meetings(persona, open)).as(persona).isZero();
        }
        as("coach").post(open + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK")));
        assertThat(meetings("huisarts", open)).isZero();

        var coach = as("coach").get("/api/v1/me").id();
        var restricted = as("poh")
                .post("/api/v1/referrals", annie().put("restricted", true))
                .header("Location");
        var team = List.of(coach, as("coordinator").get("/api/v1/me").id());
        assertThat(as("coordinator")
                        .put(restricted + "/restriction", Map.of("restricted", true, "team", team, "reason", "Familie"))
                        .status())
                .isEqualTo(200);
        assertThat(step(as("coordinator"), restricted, Map.of("step", "ASSIGN", "coachId", coach))
                        .status())
                .isEqualTo(201);
        assertThat(as("coordinator")
                        .post(restricted + "/conversations", intake())
                        .status())
                .isEqualTo(201);
        assertThat(meetings("poh", restricted)).isOne();
        assertThat(meetings("huisarts", restricted)).isZero();
    }

    private int meetings(String persona, String referral) {
        return acting(
                persona,
                () -> application
                        .sql("select count(*) from first_meetings(array[:id]::uuid[])")
                        .param("id", id(referral))
                        .query(Integer.class)
                        .single());
    }
}
