package nl.welzijnoprecept.plan.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GoalRows extends Repository<GoalRow, UUID> {
    Optional<GoalRow> findByReferralAndId(UUID referral, UUID id);

    List<GoalRow> findByReferralOrderByRecordedAtAscIdAsc(UUID referral);
}
