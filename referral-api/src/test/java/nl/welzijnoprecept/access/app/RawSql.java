package nl.welzijnoprecept.access.app;

import static nl.welzijnoprecept.support.ConversationBodies.appointment;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The second lock: raw SQL as the application's role, without any scope of ours in it. */
abstract class RawSql extends ApiTest {
    @Autowired
    protected Actors actors;

    @Autowired
    protected TransactionTemplate transaction;

    protected void state(String persona, UUID referral) {
        var stated = as(persona)
                .post(
                        "/api/v1/access-grants",
                        Map.of("referralId", referral, "reasonCode", "OTHER", "reason", "Daarom"));
        assertThat(stated.status()).as(stated.text()).isEqualTo(201);
    }

    protected static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    protected UUID full(String practice, Object body, String coach) {
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
                working.post(
                        appointment.header("Location") + "/outcomes",
                        Map.of("outcome", "CANCELLED", "reasonCode", "CLIENT")),
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
        FullFile.byClient(owner, referral);
        return id(referral);
    }

    /** For a test that changes it: as the one that coach-2 may read for a stated reason. */
    protected UUID ownFile() {
        var id = full("huisarts", annie(), "coach");
        state("coach-2", id);
        return id;
    }

    protected Actor actor(String persona) {
        return actors.byLogin(persona).orElseThrow();
    }

    protected long rawCount(String persona, String sql) {
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

    /** How many lines it would change; nothing stays of it. */
    protected int as(String persona, String sql) {
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

    protected Set<UUID> raw(Actor actor, String sql) {
        return raw(actor, sql, clock.instant());
    }

    protected Set<UUID> raw(Actor actor, String sql, Instant time) {
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

    protected void assertRefused(String persona, String sql) {
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
