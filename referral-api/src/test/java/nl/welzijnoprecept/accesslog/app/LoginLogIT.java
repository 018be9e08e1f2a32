package nl.welzijnoprecept.accesslog.app;

import static org.assertj.core.api.Assertions.assertThat;

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
        var login = "poh";
        var poh = withNewTokenOf(login);
        assertThat(poh.get("/api/v1/me").status()).isEqualTo(200);
        owner.sql("update professional set active = false where login = 'poh'").update();
        try {
            assertThat(poh.get("/api/v1/me").status()).isEqualTo(403);
            assertThat(poh.get("/api/v1/me").status()).isEqualTo(403);
        } finally {
            owner.sql("update professional set active = true where login = 'poh'")
                    .update();
        }
        assertThat(owner.sql("""
                        select outcome from access_log
                        where object = 'LOGIN' and login = 'poh' and professional_id is null and role is null
                          and recorded_at > now() - interval '1 minute'""").query(String.class).list()).containsExactly("REFUSED");
        assertThat(poh.get("/api/v1/me").status()).isEqualTo(200);
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
