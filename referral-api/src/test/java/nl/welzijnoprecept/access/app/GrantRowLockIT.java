package nl.welzijnoprecept.access.app;

import static nl.welzijnoprecept.access.app.ClientTables.OF_A_REFERRAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;

/** Stated reasons, by raw SQL. */
class GrantRowLockIT extends RawSql {
    @Test
    void a_grant_is_stated_in_ones_own_name_for_the_own_organisation_and_for_a_day_at_most() {
        var granted = ownFile();
        var stated =
                "insert into access_grant (id, referral_id, handler_id, professional_id, reason_code, reason, stated_at, until)"
                        + " select gen_random_uuid(), r.id, %2$s, p.id, 'OTHER', 'x', now(), now() + interval '%3$s hours'"
                        + " from professional p, (select '" + granted + "'::uuid as id) r where p.login = '%1$s'";
        assertRefused("coach", stated.formatted("coach-2", "p.organisation_id", 1));
        assertRefused("coach-elders", stated.formatted("coach-elders", "p.organisation_id", 1));
        assertRefused("coordinator", stated.formatted("coordinator", "p.organisation_id", 1));
        assertThat(as("coach-2", stated.formatted("coach-2", "p.organisation_id", 24)))
                .isEqualTo(1);
        assertThatThrownBy(() -> as("coach-2", stated.formatted("coach-2", "p.organisation_id", 25)))
                .rootCause()
                .hasMessageContaining("access_grant_is_short");
    }

    @Test
    void a_grant_opens_nothing_from_before_it_was_stated_and_what_has_ended_stays_so() {
        var other = id(CaseSteps.assigned(as("huisarts"), as("coach")));
        var stated =
                "insert into access_grant (id, referral_id, handler_id, professional_id, reason_code, reason, stated_at, until)"
                        + " select gen_random_uuid(), '" + other + "', p.organisation_id, p.id, 'OTHER', 'x',"
                        + " now() + interval '1 year', now() + interval '366 days' from professional p where p.login = 'coach-2'";
        assertThat(as("coach-2", stated)).isEqualTo(1);
        assertThat(raw(actors.byLogin("coach-2").orElseThrow(), OF_A_REFERRAL.get("conversation")))
                .doesNotContain(other);

        var reader = "(select id from professional where login = 'coach-2')";
        var end = "update access_grant set ended_at = %s, ended_by = %s where referral_id = '" + other + "'";
        owner.sql(stated.replace("'366 days'", "'365 days 1 hour'")).update();
        assertThat(as("coach-2", end.formatted("now()", reader))).isEqualTo(1);
        owner.sql(end.formatted("now()", reader)).update();
        assertThat(as("coach-2", end.formatted("null", "null"))).isZero();
        owner.sql("delete from access_grant where referral_id = :other")
                .param("other", other)
                .update(); // its reason is no encrypted text
    }

    @Test
    void a_notice_is_about_a_reason_that_was_stated() {
        var granted = ownFile();
        assertRefused(
                "coach",
                "insert into notice (id, recipient_id, kind, referral_id, object_id, caused_by, made_at)"
                        + " select gen_random_uuid(), p.id, 'ACCESS_FOR_STATED_REASON', '" + granted
                        + "', gen_random_uuid(), c.id, now() from professional p, professional c"
                        + " where p.login = 'huisarts' and c.login = 'coach'");
    }

    @Test
    void a_grant_is_seen_by_its_reader_and_by_whose_case_it_is() {
        var granted = ownFile();
        var grants = "select t.referral_id from access_grant t";
        for (var persona : List.of("coach", "coach-2", "coordinator")) {
            assertThat(raw(actors.byLogin(persona).orElseThrow(), grants))
                    .as(persona)
                    .contains(granted);
        }
        for (var persona :
                List.of("huisarts", "poh", "coach-elders", "privacy", "aanbieder", "gemeente", "beheerder")) {
            assertThat(raw(actors.byLogin(persona).orElseThrow(), grants))
                    .as(persona)
                    .doesNotContain(granted);
        }
        var notices = "select t.referral_id from notice t";
        assertThat(raw(actors.byLogin("coach").orElseThrow(), notices)).contains(granted);
        assertThat(raw(actors.byLogin("coordinator").orElseThrow(), notices)).doesNotContain(granted);
    }
}
