package nl.welzijnoprecept.activity.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.activity.ActivityGap;
import nl.welzijnoprecept.activity.ActivityGapId;
import nl.welzijnoprecept.activity.ActivityGaps;
import nl.welzijnoprecept.activity.GapCount;
import nl.welzijnoprecept.activity.GapQuery;
import nl.welzijnoprecept.activity.GapStatus;
import nl.welzijnoprecept.activity.GapStep;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Scope;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.springframework.stereotype.Repository;

@Repository
class JpaActivityGaps implements ActivityGaps {
    private static final String FROM = " from activity_gap g join referral r on r.id = g.referral_id where ";

    private final EntityManager entities;
    private final ActivityGapRows rows;
    private final ActivityGapRowMapper mapper;

    JpaActivityGaps(EntityManager entities, ActivityGapRows rows, ActivityGapRowMapper mapper) {
        this.entities = entities;
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public void add(ActivityGap gap) {
        entities.persist(mapper.toRow(gap));
        entities.flush();
    }

    @Override
    public List<ActivityGap> of(Referral referral) {
        return rows.findByReferralOrderByRecordedAtAscIdAsc(referral.id().value()).stream()
                .map(mapper::toGap)
                .toList();
    }

    @Override
    public Part<ActivityGap> page(Scope scope, GapQuery query) {
        var filter = GapSql.of(scope).and(query);
        var count = session().createNativeQuery("select count(*)" + FROM + filter.condition(), Long.class);
        bind(count, filter);
        var lines = lines(filter.after(query.after())).setMaxResults(query.limit() + 1);
        return Part.of(lines.list().stream().map(mapper::toGap).toList(), query.limit(), count.uniqueResult());
    }

    @Override
    public Optional<ActivityGap> find(Scope scope, ActivityGapId id) {
        return lines(GapSql.of(scope).only(id)).uniqueResultOptional().map(mapper::toGap);
    }

    @Override
    public List<GapCount> countOpen(Scope scope, MunicipalityCode municipality) {
        var filter = GapSql.of(scope).and(new GapQuery(municipality, null, null, GapStatus.OPEN, 0, null));
        var counts = session()
                .createNativeQuery(
                        "select g.dimension, g.district, count(*)" + FROM + filter.condition() + " group by 1, 2",
                        Object[].class);
        bind(counts, filter);
        return counts.list().stream()
                .map(line -> new GapCount(
                        Dimension.valueOf((String) line[0]),
                        new PostcodeArea((String) line[1]),
                        ((Number) line[2]).intValue()))
                .toList();
    }

    @Override
    public void save(ActivityGap gap) {
        var row = mapper.toRow(gap);
        var closed = session()
                .createNativeMutationQuery("""
                        update activity_gap set activity_id = :activity, closed_by = :by, closed_at = :at
                        where id = :id and closed_at is null""")
                .setParameter("activity", row.activity)
                .setParameter("by", row.closedBy)
                .setParameter("at", row.closedAt)
                .setParameter("id", row.id)
                .executeUpdate();
        if (closed == 0) {
            throw new IllegalStep(GapStep.CLOSE, GapStatus.CLOSED, List.<GapStep>of());
        }
    }

    private NativeQuery<ActivityGapRow> lines(GapSql filter) {
        var lines = session()
                .createNativeQuery(
                        "select g.*" + FROM + filter.condition() + " order by g.recorded_at desc, g.id desc",
                        ActivityGapRow.class);
        bind(lines, filter);
        return lines;
    }

    private static void bind(NativeQuery<?> query, GapSql filter) {
        filter.parameters().forEach(query::setParameter);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
