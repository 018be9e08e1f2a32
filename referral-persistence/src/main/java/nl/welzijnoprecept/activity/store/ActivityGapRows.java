package nl.welzijnoprecept.activity.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActivityGapRows extends Repository<ActivityGapRow, UUID> {
    List<ActivityGapRow> findByReferralOrderByRecordedAtAscIdAsc(UUID referral);
}
