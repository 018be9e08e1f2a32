package nl.welzijnoprecept.referral.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReferralStepRows extends Repository<ReferralStepRow, ReferralStepRow.Key> {
    List<ReferralStepRow> findByReferralOrderByRevision(UUID referral);
}
