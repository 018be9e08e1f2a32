package nl.welzijnoprecept.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.FieldChange;
import nl.welzijnoprecept.organisation.Names.OrganisationName;
import nl.welzijnoprecept.organisation.OrganisationBook;
import nl.welzijnoprecept.organisation.OrganisationFacts;
import nl.welzijnoprecept.organisation.OrganisationField;
import nl.welzijnoprecept.organisation.OrganisationQuery;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.ReferrerType;
import nl.welzijnoprecept.organisation.ServedArea;
import nl.welzijnoprecept.organisation.store.ChangeTrail.Trail;
import nl.welzijnoprecept.problem.StaleRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOrganisationBook implements OrganisationBook {
    private static final String COLUMNS =
            "select id, name, type, municipality_code, referrer_type, phone, email, active, revision from organisation";
    private static final String WHERE = """
             where (:text::text is null or name ilike :text)
              and (:type::text is null or type = :type)
              and (:municipality::text is null or municipality_code = :municipality)
              and (:active::boolean is null or active = :active)""";

    private final JdbcClient jdbc;
    private final ChangeTrail trail;

    JdbcOrganisationBook(JdbcClient jdbc, ChangeTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public List<OrganisationFacts> list(OrganisationQuery query) {
        var after = query.after();
        return filtered(COLUMNS + " " + WHERE + " " + """
                         and (:after::uuid is null
                              or (name, id) > (select l.name, l.id from organisation l where l.id = :after))
                        order by name, id limit :limit""", query)
                .param("after", after == null ? null : after.value())
                .param("limit", query.limit() + 1)
                .query((row, n) -> facts(row))
                .list();
    }

    @Override
    public long count(OrganisationQuery query) {
        return filtered("select count(*) from organisation " + WHERE, query)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<OrganisationFacts> find(OrganisationId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query((row, n) -> facts(row))
                .optional();
    }

    @Override
    public Optional<OrganisationId> named(String name) {
        return jdbc.sql("select id from organisation where lower(name) = lower(:name) order by active desc, id limit 1")
                .param("name", name)
                .query((row, n) -> new OrganisationId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public boolean isTaken(String name, @Nullable OrganisationId but) {
        return jdbc.sql("select exists (select from organisation"
                        + " where active and lower(name) = lower(:name) and (:but::uuid is null or id <> :but))")
                .param("name", name)
                .param("but", but == null ? null : but.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public OrganisationFacts.Dependents dependents(OrganisationId id) {
        return jdbc.sql("""
                        select (select count(*) from professional where organisation_id = :id and active) as people,
                               open_work_of(:id) as work,
                               (select count(*) from service_area where organisation_id = :id) as areas""")
                .param("id", id.value())
                .query((row, n) -> new OrganisationFacts.Dependents(
                        row.getLong("people"), row.getLong("work"), row.getLong("areas")))
                .single();
    }

    @Override
    public void add(OrganisationFacts organisation) {
        values("""
                        insert into organisation (id, name, type, municipality_code, referrer_type, phone, email, active)
                        values (:id, :name, :type, :municipality, :referrerType, :phone, :email, :active)""", organisation).update();
    }

    @Override
    public void change(OrganisationFacts organisation) {
        var changed = values("""
                        update organisation
                        set name = :name, type = :type, municipality_code = :municipality, referrer_type = :referrerType,
                            phone = :phone, email = :email, active = :active, revision = revision + 1
                        where id = :id and revision = :revision""", organisation)
                .param("revision", organisation.revision())
                .update();
        if (changed == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    public void keep(
            OrganisationId about,
            ProfessionalId by,
            Instant at,
            List<FieldChange.Difference<OrganisationField>> differences,
            Supplier<UUID> ids) {
        trail.keep(Trail.ORGANISATIONS, about.value(), by, at, differences, ids);
    }

    @Override
    public List<FieldChange<OrganisationField>> changes(OrganisationId about) {
        return trail.of(Trail.ORGANISATIONS, about.value(), OrganisationField.class);
    }

    @Override
    public List<ServedArea> areas() {
        var areas = new LinkedHashMap<String, ServedArea>();
        jdbc.sql("""
                        select m.code, m.name as municipality, o.id, o.name
                        from municipality m
                        left join service_area a on a.municipality_code = m.code
                        left join organisation o on o.id = a.organisation_id and o.active
                        order by m.name, m.code, o.name, o.id""").query(row -> {
            var code = row.getString("code");
            var area = areas.get(code);
            if (area == null) {
                area = new ServedArea(new MunicipalityCode(code), row.getString("municipality"), new ArrayList<>());
                areas.put(code, area);
            }
            var by = row.getObject("id", UUID.class);
            if (by != null) {
                area.by().add(new OrganisationName(new OrganisationId(by), row.getString("name")));
            }
        });
        return List.copyOf(areas.values());
    }

    @Override
    public boolean serve(OrganisationId organisation, MunicipalityCode municipality) {
        return area(
                "insert into service_area (municipality_code, organisation_id) values (:municipality, :organisation)"
                        + " on conflict do nothing",
                organisation,
                municipality);
    }

    @Override
    public boolean leave(OrganisationId organisation, MunicipalityCode municipality) {
        return area(
                "delete from service_area where municipality_code = :municipality and organisation_id = :organisation",
                organisation,
                municipality);
    }

    private boolean area(String sql, OrganisationId organisation, MunicipalityCode municipality) {
        return jdbc.sql(sql)
                        .param("municipality", municipality.value())
                        .param("organisation", organisation.value())
                        .update()
                > 0;
    }

    private StatementSpec filtered(String sql, OrganisationQuery query) {
        var text = query.text();
        var type = query.type();
        var municipality = query.municipality();
        return jdbc.sql(sql)
                .param("text", text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("type", type == null ? null : type.name())
                .param("municipality", municipality == null ? null : municipality.value())
                .param("active", query.active());
    }

    private StatementSpec values(String sql, OrganisationFacts organisation) {
        var municipality = organisation.municipality();
        var referrerType = organisation.referrerType();
        return jdbc.sql(sql)
                .param("id", organisation.id().value())
                .param("name", organisation.name())
                .param("type", organisation.type().name())
                .param("municipality", municipality == null ? null : municipality.value())
                .param("referrerType", referrerType == null ? null : referrerType.name())
                .param("phone", organisation.phone())
                .param("email", organisation.email())
                .param("active", organisation.active());
    }

    private static OrganisationFacts facts(ResultSet row) throws SQLException {
        var municipality = row.getString("municipality_code");
        var referrerType = row.getString("referrer_type");
        return new OrganisationFacts(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                OrganisationType.valueOf(row.getString("type")),
                municipality == null ? null : new MunicipalityCode(municipality),
                referrerType == null ? null : ReferrerType.valueOf(referrerType),
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("active"),
                row.getInt("revision"));
    }
}
