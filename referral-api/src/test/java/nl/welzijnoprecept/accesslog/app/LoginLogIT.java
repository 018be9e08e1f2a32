package nl.welzijnoprecept.accesslog.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;

class LoginLogIT extends ApiTest {
    @Test
    void a_token_that_was_not_seen_before_is_a_login_and_the_same_again_is_not() {
        var before = logins("coach-elders").size();
        var coach = withNewTokenOf("coach-elders");
        assertThat(coach.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(coach.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(logins("coach-elders")).hasSize(before + 1).last().isEqualTo("COACH coach-elders SUCCESS");
        assertThat(withNewTokenOf("coach-elders").get("/api/v1/me").status()).isEqualTo(200);
        assertThat(logins("coach-elders")).hasSize(before + 2);
    }

    /** Role, system and outcome of each login. */
    private List<String> logins(String persona) {
        return owner.sql("""
                        select l.role || ' ' || l.source || ' ' || l.outcome from access_log l
                        join professional p on p.id = l.professional_id and p.id = l.responsible_id
                        where l.object = 'LOGIN' and p.login = :login order by l.id""").param("login", persona).query(String.class).list();
    }

    @Test
    void whoever_is_disabled_is_turned_away_with_the_token_that_was_good_a_moment_ago() {
        var coach = withNewTokenOf("coach-2");
        var id = coach.get("/api/v1/me").id();
        owner.sql("update professional set active = false where login = 'coach-2'")
                .update();
        try {
            assertThat(coach.get("/api/v1/me").status()).isEqualTo(403);
            assertThat(coach.get("/api/v1/me").status()).isEqualTo(403);
        } finally {
            owner.sql("update professional set active = true where login = 'coach-2'")
                    .update();
        }
        var turnedAway = "/api/v1/access-log?object=LOGIN&outcome=REFUSED&professional=" + id;
        assertThat(as("privacy").get(turnedAway).items()).singleElement().satisfies(line -> {
            assertThat(line.get("by").get("id").asString()).isEqualTo(id);
            assertThat(line.get("role").asString()).isEqualTo("COACH");
            assertThat(line.get("source").asString()).isEqualTo("coach-2");
        });
        assertThat(coach.get("/api/v1/me").status()).isEqualTo(200);
    }

    /** No officer supervises somebody whom nobody here knows: the line is for whoever owns the tables. */
    @Test
    void whoever_is_not_known_is_turned_away_under_the_name_that_the_issuer_tells() {
        owner.sql("update professional set login = 'poh-was' where login = 'poh'")
                .update();
        try {
            assertThat(withNewTokenOf("poh").get("/api/v1/me").status()).isEqualTo(403);
        } finally {
            owner.sql("update professional set login = 'poh' where login = 'poh-was'")
                    .update();
        }
        assertThat(owner.sql("""
                        select outcome from access_log
                        where object = 'LOGIN' and login = 'poh' and professional_id is null and role is null
                          and recorded_at > now() - interval '1 minute'""").query(String.class).list()).containsExactly("REFUSED");
    }

    /** As a product that was taken over would: nobody acts, and somebody who works here is to be blamed. */
    @Test
    void nobody_can_be_said_to_be_turned_away_who_is_not() {
        assertThatThrownBy(() -> application.sql("""
                        insert into access_log (recorded_at, action, object, outcome, professional_id, role, login)
                        select now(), 'E', 'LOGIN', 'REFUSED', id, role, login from professional where login = 'coach'""").update()).rootCause().hasMessageContaining("row-level security");
    }

    /** A practice's own system acts for somebody. */
    @Test
    void what_a_system_does_is_on_somebodys_responsibility() {
        var system = UUID.randomUUID();
        owner.sql("""
                        insert into professional (id, name, role, organisation_id, login, active, responsible_id)
                        select :id, 'HIS De Linde', role, organisation_id, 'gemeente-elders-was', true, id
                        from professional where login = 'huisarts'""").param("id", system).update();
        owner.sql("update professional set login = login || '-kept' where login = 'huisarts-elders'")
                .update();
        owner.sql("update professional set login = 'huisarts-elders' where id = :id")
                .param("id", system)
                .update();
        try {
            assertThat(withNewTokenOf("huisarts-elders")
                            .get("/api/v1/me")
                            .json()
                            .get("name")
                            .asString())
                    .isEqualTo("HIS De Linde");
            assertThat(owner.sql("""
                            select r.login from access_log l join professional r on r.id = l.responsible_id
                            where l.professional_id = :id""").param("id", system).query(String.class).list())
                    .containsExactly("huisarts");
        } finally {
            owner.sql("update professional set login = 'his', active = false where id = :id")
                    .param("id", system)
                    .update();
            owner.sql("update professional set login = 'huisarts-elders' where login = 'huisarts-elders-kept'")
                    .update();
        }
    }
}
