package nl.welzijnoprecept.placement.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.placement.FollowUp;
import nl.welzijnoprecept.placement.FollowUps;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.referral.Referral;
import org.springframework.stereotype.Repository;

@Repository
class JpaFollowUps implements FollowUps {
    private final EntityManager entities;
    private final FollowUpRows rows;
    private final PlacementRowMapper mapper;

    JpaFollowUps(EntityManager entities, FollowUpRows rows, PlacementRowMapper mapper) {
        this.entities = entities;
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public void add(FollowUp followUp) {
        entities.persist(mapper.toRow(followUp));
        entities.flush();
    }

    @Override
    public boolean wereRecordedOf(Referral referral, LocalDate day) {
        return rows.areThere(referral.id().value(), day);
    }

    @Override
    public List<FollowUp> of(Referral referral, PlacementId placement) {
        return rows.of(placement.value(), referral.id().value()).stream()
                .map(mapper::toFollowUp)
                .toList();
    }
}
