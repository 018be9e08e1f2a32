package nl.welzijnoprecept.placement.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementChange;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.PlacementMoved;
import nl.welzijnoprecept.placement.Placements;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.Referral;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JpaPlacements implements Placements {
    private final EntityManager entities;
    private final PlacementRows rows;
    private final PlacementStepRows steps;
    private final PlacementRowMapper mapper;
    private final JdbcClient jdbc;

    JpaPlacements(
            EntityManager entities,
            PlacementRows rows,
            PlacementStepRows steps,
            PlacementRowMapper mapper,
            JdbcClient jdbc) {
        this.entities = entities;
        this.rows = rows;
        this.steps = steps;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public void add(Placement placement) {
        entities.persist(mapper.toRow(placement));
        entities.flush();
    }

    @Override
    public Optional<Placement> find(Referral referral, PlacementId id) {
        return rows.findByIdAndReferral(id.value(), referral.id().value()).map(mapper::toPlacement);
    }

    @Override
    public List<Placement> of(Referral referral) {
        return rows.findByReferralOrderByProposedAtAscIdAsc(referral.id().value()).stream()
                .map(mapper::toPlacement)
                .toList();
    }

    @Override
    public Map<PlacementId, Integer> positions(Referral referral) {
        return jdbc
                .sql("""
                        select w.placement, w.place
                        from waiting_positions(array (select id from placement where referral_id = :referral)) w""")
                .param("referral", referral.id().value())
                .query((row, n) ->
                        Map.entry(new PlacementId(row.getObject("placement", UUID.class)), row.getInt("place")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void save(Placement changed) {
        merge(mapper.toRow(changed));
    }

    @Override
    public void save(PlacementMoved moved) {
        var row = mapper.toRow(moved.placement());
        row.revision = moved.change().revision() - 1; // Hibernate counts it itself
        // Before the line of history: whoever was quicker is found by the revision, not by a key that is taken.
        merge(row);
        entities.persist(mapper.toRow(moved.change()));
        entities.flush();
    }

    private void merge(PlacementRow row) {
        try {
            entities.merge(row);
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRevision();
        }
    }

    @Override
    public List<PlacementChange> history(Referral referral, PlacementId id) {
        return steps.of(id.value(), referral.id().value()).stream()
                .map(mapper::toChange)
                .toList();
    }
}
