package nl.welzijnoprecept.assessment.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.assessment.Measurement;
import nl.welzijnoprecept.assessment.MeasurementId;
import nl.welzijnoprecept.assessment.Measurements;
import nl.welzijnoprecept.referral.Referral;
import org.springframework.stereotype.Repository;

@Repository
class JpaMeasurements implements Measurements {
    private final EntityManager entities;
    private final MeasurementRows rows;
    private final MeasurementRowMapper mapper;

    JpaMeasurements(EntityManager entities, MeasurementRows rows, MeasurementRowMapper mapper) {
        this.entities = entities;
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public void add(Measurement measurement) {
        entities.persist(mapper.toRow(measurement));
        entities.flush();
    }

    @Override
    public Optional<Measurement> find(Referral referral, MeasurementId id) {
        return rows.findByReferralAndId(referral.id().value(), id.value()).map(mapper::toMeasurement);
    }

    @Override
    public List<Measurement> of(Referral referral) {
        return rows.findByReferralOrderByTakenOnAscIdAsc(referral.id().value()).stream()
                .map(mapper::toMeasurement)
                .toList();
    }
}
