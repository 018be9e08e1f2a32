package nl.welzijnoprecept.plan.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.plan.Strength;
import nl.welzijnoprecept.plan.StrengthId;
import nl.welzijnoprecept.plan.Strengths;
import nl.welzijnoprecept.referral.Referral;
import org.springframework.stereotype.Repository;

@Repository
class JpaStrengths implements Strengths {
    private final EntityManager entities;
    private final StrengthRows rows;
    private final PlanRowMapper mapper;

    JpaStrengths(EntityManager entities, StrengthRows rows, PlanRowMapper mapper) {
        this.entities = entities;
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public void add(Strength strength) {
        entities.persist(mapper.toRow(strength));
        entities.flush();
    }

    @Override
    public Optional<Strength> find(Referral referral, StrengthId id) {
        return rows.findByReferralAndId(referral.id().value(), id.value()).map(mapper::toStrength);
    }

    @Override
    public List<Strength> of(Referral referral) {
        return rows.findByReferralOrderByRecordedAtAscIdAsc(referral.id().value()).stream()
                .map(mapper::toStrength)
                .toList();
    }
}
