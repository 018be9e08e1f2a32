package nl.welzijnoprecept.activity.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ActivityPage;
import nl.welzijnoprecept.activity.ActivityQuery;
import nl.welzijnoprecept.activity.CoverageCell;
import nl.welzijnoprecept.activity.FoundActivity;
import nl.welzijnoprecept.activity.Kept;
import nl.welzijnoprecept.activity.Nearness;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.problem.StaleRevision;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JpaActivities implements Activities {
    private final EntityManager entities;
    private final ActivityRows rows;
    private final ActivityRowMapper mapper;
    private final CoverageSql coverage;

    JpaActivities(EntityManager entities, ActivityRows rows, ActivityRowMapper mapper, CoverageSql coverage) {
        this.entities = entities;
        this.rows = rows;
        this.mapper = mapper;
        this.coverage = coverage;
    }

    @Override
    public void add(Activity activity) {
        var row = mapper.toRow(activity);
        entities.persist(row);
        entities.flush();
        entities.detach(row);
    }

    @Override
    public Optional<Activity> find(ActivityId id) {
        return rows.findById(id.value()).map(this::letGo);
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
            return letGo(row);
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
        bind(count, filter.parameters());
        // One more than asked for tells whether there is a next page.
        var part = filter.after(query.after());
        var nearness = query.near() == null ? "null" : NearSql.NAME;
        var lines = session.createNativeQuery(
                        "select {a.*}, " + nearness + " as nearness from activity a where " + part.condition()
                                + " order by " + part.order(),
                        Object[].class)
                .addEntity("a", ActivityRow.class)
                .addScalar("nearness", String.class)
                .setMaxResults(query.limit() + 1);
        bind(lines, part.parameters());
        var items = lines.list().stream().map(this::found).toList();
        if (items.size() <= query.limit()) {
            return new ActivityPage(items, count.uniqueResult(), null);
        }
        var shown = items.subList(0, query.limit());
        return new ActivityPage(
                List.copyOf(shown),
                count.uniqueResult(),
                shown.getLast().activity().id());
    }

    @Override
    public List<Activity> directory(@Nullable MunicipalityCode municipality, @Nullable Activity after, int limit) {
        var part = DirectorySql.of(municipality, after);
        var found = entities.unwrap(Session.class)
                .createNativeQuery(part.sql(), ActivityRow.class)
                .setMaxResults(limit);
        bind(found, part.parameters());
        return found.list().stream().map(mapper::toActivity).toList();
    }

    @Override
    public ActivityPage kept(Kept whose, boolean over, int limit, @Nullable ActivityId after) {
        var sql = KeptSql.of(whose, over);
        var session = entities.unwrap(Session.class);
        var count = session.createNativeQuery("select count(*) from activity a where " + sql.condition(), Long.class);
        bind(count, sql.parameters());
        var part = sql.after(after);
        var lines = session.createNativeQuery(
                        "select a.* from activity a where " + part.condition() + " order by " + KeptSql.ORDER,
                        ActivityRow.class)
                .setMaxResults(limit + 1);
        bind(lines, part.parameters());
        var found = lines.list().stream()
                .map(row -> new FoundActivity(mapper.toActivity(row), null))
                .toList();
        var shown = found.stream().limit(limit).toList();
        return new ActivityPage(
                shown,
                count.uniqueResult(),
                found.size() > limit ? shown.getLast().activity().id() : null);
    }

    @Override
    public List<CoverageCell> coverage(MunicipalityCode municipality, LocalDate freshSince) {
        return coverage.of(municipality, freshSince);
    }

    /** Each has its filters; what it does not ask for is not bound. */
    private static void bind(NativeQuery<?> query, Map<String, Object> parameters) {
        var named = query.getParameterMetadata().getNamedParameterNames();
        parameters.forEach((name, value) -> {
            if (named.contains(name)) {
                query.setParameter(name, value);
            }
        });
    }

    /** An import keeps thousands one by one, and each flush would look through all that the session still holds. */
    private Activity letGo(ActivityRow row) {
        entities.detach(row);
        return mapper.toActivity(row);
    }

    private FoundActivity found(Object[] line) {
        var nearness = (String) line[1];
        return new FoundActivity(
                mapper.toActivity((ActivityRow) line[0]), nearness == null ? null : Nearness.valueOf(nearness));
    }
}
