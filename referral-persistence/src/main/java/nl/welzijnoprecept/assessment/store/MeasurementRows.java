package nl.welzijnoprecept.assessment.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeasurementRows extends Repository<MeasurementRow, UUID> {
    Optional<MeasurementRow> findByReferralAndId(UUID referral, UUID id);

    List<MeasurementRow> findByReferralOrderByTakenOnAscIdAsc(UUID referral);
}
