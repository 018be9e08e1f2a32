package nl.welzijnoprecept.placement.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlacementRows extends Repository<PlacementRow, UUID> {
    Optional<PlacementRow> findByIdAndReferral(UUID id, UUID referral);

    List<PlacementRow> findByReferralOrderByProposedAtAscIdAsc(UUID referral);
}
