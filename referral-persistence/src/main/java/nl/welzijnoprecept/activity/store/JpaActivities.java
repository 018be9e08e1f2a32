package nl.welzijnoprecept.activity.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ActivityPage;
import nl.welzijnoprecept.activity.ActivityQuery;
import nl.welzijnoprecept.problem.StaleRevision;
import org.hibernate.Session;
import org.springframework.stereotype.Repository;

@Repository
class JpaActivities implements Activities {
    private final EntityManager entities;
    private final ActivityRows rows;
    private final ActivityRowMapper mapper;

    JpaActivities(EntityManager entities, ActivityRows rows, ActivityRowMapper mapper) {
        this.entities = entities;
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public void add(Activity activity) {
        entities.persist(mapper.toRow(activity));
        entities.flush();
    }

    @Override
    public Optional<Activity> find(ActivityId id) {
        return rows.findById(id.value()).map(mapper::toActivity);
    }

    @Override
    public List<Activity> all(Collection<ActivityId> ids) {
        return rows.findByIdIn(ids.stream().map(ActivityId::value).toList()).stream()
                .map(mapper::toActivity)
                .toList();
    }

    @Override
    public Activity save(Activity changed) {
        try {
            var row = entities.merge(mapper.toRow(changed));
            entities.flush();
            return mapper.toActivity(row);
        } catch (OptimisticLockException e) {
            throw new StaleRevision();
        }
    }

    @Override
    public ActivityPage page(ActivityQuery query) {
        var filter = ActivitySql.of(query);
        var session = entities.unwrap(Session.class);
        var count =
                session.createNativeQuery("select count(*) from activity a where " + filter.condition(), Long.class);
        filter.parameters().forEach(count::setParameter);
        // One more than asked for tells whether there is a next page.
        var part = filter.after(query.after());
        var lines = session.createNativeQuery(
                        "select a.* from activity a where " + part.condition() + " order by a.name, a.id",
                        ActivityRow.class)
                .setMaxResults(query.limit() + 1);
        part.parameters().forEach(lines::setParameter);
        var items = lines.list().stream().map(mapper::toActivity).toList();
        if (items.size() <= query.limit()) {
            return new ActivityPage(items, count.uniqueResult(), null);
        }
        var shown = items.subList(0, query.limit());
        return new ActivityPage(
                List.copyOf(shown), count.uniqueResult(), shown.getLast().id());
    }
}
