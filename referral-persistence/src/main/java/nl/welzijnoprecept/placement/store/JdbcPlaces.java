package nl.welzijnoprecept.placement.store;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.placement.Places;
import nl.welzijnoprecept.placement.Room;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlaces implements Places {
    private final JdbcClient jdbc;
    private final EntityManager entities;

    JdbcPlaces(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public Room hold(ActivityId activity) {
        return jdbc.sql("select * from hold_places(:activity)")
                .param("activity", activity.value())
                .query((row, n) -> new Room(
                        row.getObject("capacity", Integer.class),
                        row.getLong("held"),
                        row.getLong("waiting"),
                        row.getInt("last_number"),
                        row.getBoolean("active")))
                .single();
    }

    @Override
    public int settle(ActivityId activity, Instant now, LocalDate expiresOn, Instant closedBefore) {
        entities.flush();
        var steps = jdbc.sql("select settle_places(:activity, :now, :today, :expiresOn, :closedBefore)")
                .param("activity", activity.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", Date.valueOf(DutchTime.day(now)))
                .param("expiresOn", Date.valueOf(expiresOn))
                .param("closedBefore", closedBefore.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (steps > 0) {
            entities.clear(); // what the database did behind Hibernate is read anew
        }
        return steps;
    }

    @Override
    public List<ActivityId> unsettled(LocalDate today, Instant closedBefore) {
        return jdbc.sql("select id from places_to_settle(:today, :closedBefore) as id")
                .param("today", Date.valueOf(today))
                .param("closedBefore", closedBefore.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new ActivityId(row.getObject("id", UUID.class)))
                .list();
    }
}
