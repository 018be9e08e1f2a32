package nl.welzijnoprecept.deadline.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Norm;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNormBook implements NormBook {
    private final JdbcClient jdbc;

    JdbcNormBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Norms of(OrganisationId organisation) {
        Map<DeadlineKind, Norm> own = new EnumMap<>(DeadlineKind.class);
        var closures = new HashSet<LocalDate>();
        // One round trip for both.
        jdbc.sql("""
                        select kind, amount, unit, null::date as closed_on from organisation_norm where organisation_id = :organisation
                        union all
                        select null, null, null, closed_on from organisation_closure where organisation_id = :organisation""").param("organisation", organisation.value()).query(row -> {
            var kind = row.getString("kind");
            if (kind == null) {
                closures.add(row.getObject("closed_on", LocalDate.class));
            } else {
                own.put(
                        DeadlineKind.valueOf(kind),
                        new Norm(row.getInt("amount"), Norm.Unit.valueOf(row.getString("unit"))));
            }
        });
        return new Norms(own, new WorkingCalendar(closures));
    }
}
