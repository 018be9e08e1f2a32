package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.Moved;
import nl.welzijnoprecept.referral.Progress;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.referral.StepCommand;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.SeenSql;
import nl.welzijnoprecept.web.Identifiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.transaction.support.TransactionTemplate;

/** What a flat row costs: the technical points that the house rests on. */
class RowIT extends ApiTest {
    @Autowired
    private Referrals referrals;

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

    private Actor coach;
    private Referral referral;

    @Autowired
    private Converter<Jwt, AbstractAuthenticationToken> converter;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @BeforeEach
    void a_referral_and_a_coach() {
        coach = actors.byLogin("coach").orElseThrow();
        Acting.as(converter, "coach");
        var id = new ReferralId(UUID.fromString(
                as("huisarts").post("/api/v1/referrals", annie()).id()));
        referral = transaction.execute(_ -> referrals.get(id, Scope.of(coach)));
    }

    @Test
    void a_new_row_is_one_insert_and_no_select() {
        var another = new Referral(
                new ReferralId(Identifiers.next()),
                Reference.random(new SecureRandom()),
                0,
                referral.client(),
                referral.reasons(),
                referral.question(),
                referral.explanation(),
                referral.consent(),
                referral.feedbackLevel(),
                referral.municipality(),
                referral.handler(),
                referral.referrer(),
                referral.practice(),
                referral.submittedAt(),
                null,
                null,
                referral.state(),
                null);

        Acting.as(converter, "huisarts");
        var sql = SeenSql.of(() -> transaction.executeWithoutResult(_ -> referrals.add(another)));

        assertThat(sql).singleElement().asString().startsWith("insert into referral");
        Acting.as(converter, "coach");
        Referral stored = transaction.execute(_ -> referrals.get(another.id(), Scope.of(coach)));
        assertThat(stored).isEqualTo(another);
    }

    @Test
    void a_step_reads_once_and_writes_only_what_it_changes() {
        var sql = SeenSql.of(() -> transaction.executeWithoutResult(
                _ -> referrals.save(assign(referrals.hold(referral.id(), Scope.of(coach))))));

        assertThat(sql).hasSize(3);
        assertThat(sql.get(0)).startsWith("select r.* from referral").endsWith("for no key update of r");
        assertThat(sql.get(1))
                .startsWith("update referral")
                .contains("status=?")
                .doesNotContain("question", "given_name");
        assertThat(sql.get(2)).startsWith("insert into referral_step");
    }

    @Test
    void a_stale_revision_is_noticed() {
        var first = assign(referral);
        var second = assign(referral);
        transaction.executeWithoutResult(_ -> referrals.save(first));

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> referrals.save(second)))
                .isInstanceOf(StaleRevision.class);
    }

    private Moved assign(Referral seen) {
        var command = new StepCommand(Step.ASSIGN, null, null, null, null, null, null, null);
        var norms = Norms.STANDARD;
        return seen.take(command, coach, seen.revision(), Progress.NONE, norms, null, Instant.now());
    }
}
