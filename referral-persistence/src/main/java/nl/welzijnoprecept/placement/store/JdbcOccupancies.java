package nl.welzijnoprecept.placement.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.Occupancies;
import nl.welzijnoprecept.activity.Occupancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOccupancies implements Occupancies {
    private final JdbcClient jdbc;

    JdbcOccupancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ActivityId, Occupancy> of(Collection<ActivityId> activities) {
        var found = new HashMap<ActivityId, Occupancy>();
        jdbc.sql("select * from places_wanted(:activities)")
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            new ActivityId(row.getObject("activity", UUID.class)),
                            new Occupancy(row.getLong("held"), row.getLong("waiting")));
                });
        return found;
    }
}
