package nl.welzijnoprecept.assignment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assignment.CoachProfile;
import nl.welzijnoprecept.assignment.CoachProfiles;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCoachProfiles implements CoachProfiles {
    private static final String COLUMNS = """
            select p.id, c.revision, c.expertise, c.youth, c.languages, c.municipalities, c.districts, c.capacity, c.absent_until
            from professional p left join coach_profile c on c.professional_id = p.id
            """;

    private final JdbcClient jdbc;

    JdbcCoachProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CoachProfile of(ProfessionalId coach) {
        return jdbc.sql(COLUMNS + "where p.id = :coach")
                .param("coach", coach.value())
                .query((row, n) -> profile(row))
                .optional()
                .orElseGet(() -> CoachProfile.unknown(coach));
    }

    @Override
    public List<CoachProfile> of(OrganisationId organisation) {
        return jdbc.sql(
                        COLUMNS
                                + "where p.organisation_id = :organisation and p.role = 'COACH' and p.active order by p.name, p.id")
                .param("organisation", organisation.value())
                .query((row, n) -> profile(row))
                .list();
    }

    @Override
    public CoachProfile save(CoachProfile profile) {
        var kept = jdbc.sql("""
                        insert into coach_profile (professional_id, revision, expertise, youth, languages, municipalities,
                                                   districts, capacity, absent_until)
                        select :coach, 1, :expertise, :youth, :languages, :municipalities, :districts, :capacity,
                               :absentUntil::date
                        where :revision = 0 or exists (select from coach_profile where professional_id = :coach)
                        on conflict (professional_id) do update
                        set revision = coach_profile.revision + 1, expertise = excluded.expertise, youth = excluded.youth,
                            languages = excluded.languages, municipalities = excluded.municipalities,
                            districts = excluded.districts, capacity = excluded.capacity,
                            absent_until = excluded.absent_until
                        where coach_profile.revision = :revision""")
                .param("coach", profile.coach().value())
                .param("revision", profile.revision())
                .param("expertise", texts(profile.expertise(), Reason::name))
                .param("youth", profile.youth())
                .param("languages", texts(profile.languages(), Function.identity()))
                .param("municipalities", texts(profile.municipalities(), MunicipalityCode::value))
                .param("districts", texts(profile.districts(), PostcodeArea::value))
                .param("capacity", profile.capacity())
                .param("absentUntil", profile.absentUntil())
                .update();
        if (kept == 0) {
            throw new StaleRevision();
        }
        return of(profile.coach());
    }

    @Override
    public Map<ProfessionalId, Integer> openCases() {
        var load = new HashMap<ProfessionalId, Integer>();
        jdbc.sql("select coach_id, open_cases from coach_load()").query(row -> {
            load.put(new ProfessionalId(row.getObject("coach_id", UUID.class)), row.getInt("open_cases"));
        });
        return load;
    }

    private static CoachProfile profile(ResultSet row) throws SQLException {
        var coach = new ProfessionalId(row.getObject("id", UUID.class));
        if (row.getObject("revision") == null) {
            return CoachProfile.unknown(coach);
        }
        return new CoachProfile(
                coach,
                row.getInt("revision"),
                set(row, "expertise", Reason::valueOf),
                row.getBoolean("youth"),
                set(row, "languages", Function.identity()),
                set(row, "municipalities", MunicipalityCode::new),
                set(row, "districts", PostcodeArea::new),
                row.getInt("capacity"),
                row.getObject("absent_until", LocalDate.class));
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> of) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).map(of).collect(Collectors.toSet());
    }

    private static <T> String[] texts(Set<T> values, Function<T, String> text) {
        return values.stream().map(text).sorted().toArray(String[]::new);
    }
}
