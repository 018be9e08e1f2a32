package nl.welzijnoprecept.access.store;

import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcActors implements Actors {
    private final JdbcClient jdbc;

    JdbcActors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Actor> byLogin(String login) {
        return find(login, true);
    }

    @Override
    public Optional<Actor> disabled(String login) {
        return find(login, false);
    }

    private Optional<Actor> find(String login, boolean active) {
        return jdbc.sql("""
                        select id, name, role, organisation_id, responsible_id from professional
                        where login = :login and active = :active""")
                .param("login", login)
                .param("active", active)
                .query((row, n) -> {
                    var organisation = row.getObject("organisation_id", UUID.class);
                    var id = new ProfessionalId(row.getObject("id", UUID.class));
                    var responsible = row.getObject("responsible_id", UUID.class);
                    return new Actor(
                            id,
                            row.getString("name"),
                            Role.valueOf(row.getString("role")),
                            organisation == null ? null : new OrganisationId(organisation),
                            responsible == null ? id : new ProfessionalId(responsible),
                            null);
                })
                .optional();
    }
}
