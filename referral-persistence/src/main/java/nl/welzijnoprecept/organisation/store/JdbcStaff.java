package nl.welzijnoprecept.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.FieldChange;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.Staff;
import nl.welzijnoprecept.organisation.StaffField;
import nl.welzijnoprecept.organisation.StaffMember;
import nl.welzijnoprecept.organisation.StaffMember.Workplace;
import nl.welzijnoprecept.organisation.StaffQuery;
import nl.welzijnoprecept.organisation.store.ChangeTrail.Trail;
import nl.welzijnoprecept.problem.StaleRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStaff implements Staff {
    private static final String PEOPLE = " from professional p left join organisation o on o.id = p.organisation_id";
    private static final String COLUMNS = "select p.id, p.name, p.role, p.login, p.active, p.revision,"
            + " o.id as organisation_id, o.name as organisation, o.type, o.active as taking_part" + PEOPLE;
    private static final String WHERE = """
             where (:text::text is null or p.name ilike :text or p.login ilike :text or o.name ilike :text)
              and (:organisation::uuid is null or p.organisation_id = :organisation)
              and (:role::text is null or p.role = :role)
              and (:active::boolean is null or p.active = :active)""";

    private final JdbcClient jdbc;
    private final ChangeTrail trail;

    JdbcStaff(JdbcClient jdbc, ChangeTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public List<StaffMember> list(StaffQuery query) {
        var after = query.after();
        return filtered(COLUMNS + " " + WHERE + " " + """
                         and (:after::uuid is null
                              or (p.name, p.id) > (select l.name, l.id from professional l where l.id = :after))
                        order by p.name, p.id limit :limit""", query)
                .param("after", after == null ? null : after.value())
                .param("limit", query.limit() + 1)
                .query((row, n) -> member(row))
                .list();
    }

    @Override
    public long count(StaffQuery query) {
        return filtered("select count(*)" + PEOPLE + " " + WHERE, query)
                .query(Long.class)
                .single();
    }

    @Override
    public Map<Role, Long> countByRole() {
        var counts = new EnumMap<Role, Long>(Role.class);
        jdbc.sql("select role, count(*) as number from professional where active group by role")
                .query(row -> {
                    counts.put(Role.valueOf(row.getString("role")), row.getLong("number"));
                });
        return counts;
    }

    @Override
    public Optional<StaffMember> find(ProfessionalId id) {
        return jdbc.sql(COLUMNS + " where p.id = :id")
                .param("id", id.value())
                .query((row, n) -> member(row))
                .optional();
    }

    @Override
    public Optional<ProfessionalId> withLogin(String login) {
        return jdbc.sql("select id from professional where login = :login")
                .param("login", login)
                .query((row, n) -> new ProfessionalId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public Optional<Workplace> workplace(OrganisationId id) {
        return jdbc.sql(
                        "select id as organisation_id, name as organisation, type, active as taking_part from organisation where id = :id")
                .param("id", id.value())
                .query((row, n) -> place(row))
                .optional();
    }

    @Override
    public List<Workplace> workplaces() {
        return jdbc.sql(
                        "select id as organisation_id, name as organisation, type, active as taking_part from organisation order by name, id")
                .query((row, n) -> place(row))
                .list();
    }

    @Override
    public boolean isTaken(String login, @Nullable ProfessionalId but) {
        return jdbc.sql("select exists (select from professional"
                        + " where login = :login and (:but::uuid is null or id <> :but))")
                .param("login", login)
                .param("but", but == null ? null : but.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public long openCases(ProfessionalId id) {
        return jdbc.sql("select open_cases_of(:id)")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    @Override
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('professional', 0))")
                .query(row -> {});
    }

    @Override
    public void add(StaffMember person) {
        values(
                        "insert into professional (id, name, role, organisation_id, login, active)"
                                + " values (:id, :name, :role, :organisation, :login, :active)",
                        person)
                .update();
    }

    @Override
    public void change(StaffMember person) {
        var changed = values("""
                        update professional
                        set name = :name, role = :role, organisation_id = :organisation, login = :login, active = :active,
                            revision = revision + 1
                        where id = :id and revision = :revision""", person).param("revision", person.revision()).update();
        if (changed == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    public void keep(
            ProfessionalId about,
            ProfessionalId by,
            Instant at,
            List<FieldChange.Difference<StaffField>> differences,
            Supplier<UUID> ids) {
        trail.keep(Trail.PEOPLE, about.value(), by, at, differences, ids);
    }

    @Override
    public List<FieldChange<StaffField>> changes(ProfessionalId about) {
        return trail.of(Trail.PEOPLE, about.value(), StaffField.class);
    }

    private StatementSpec filtered(String sql, StaffQuery query) {
        var text = query.text();
        var organisation = query.organisation();
        var role = query.role();
        return jdbc.sql(sql)
                .param("text", text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("organisation", organisation == null ? null : organisation.value())
                .param("role", role == null ? null : role.name())
                .param("active", query.active());
    }

    private StatementSpec values(String sql, StaffMember person) {
        var workplace = person.organisation();
        return jdbc.sql(sql)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("role", person.role().name())
                .param("organisation", workplace == null ? null : workplace.id().value())
                .param("login", person.login())
                .param("active", person.active());
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        return new StaffMember(
                new ProfessionalId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getObject("organisation_id") == null ? null : place(row),
                row.getString("login"),
                row.getBoolean("active"),
                row.getInt("revision"));
    }

    private static Workplace place(ResultSet row) throws SQLException {
        return new Workplace(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation"),
                OrganisationType.valueOf(row.getString("type")),
                row.getBoolean("taking_part"));
    }
}
