package nl.welzijnoprecept.plan.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StrengthRows extends Repository<StrengthRow, UUID> {
    Optional<StrengthRow> findByReferralAndId(UUID referral, UUID id);

    List<StrengthRow> findByReferralOrderByRecordedAtAscIdAsc(UUID referral);
}
