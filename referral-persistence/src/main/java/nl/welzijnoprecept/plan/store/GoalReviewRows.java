package nl.welzijnoprecept.plan.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GoalReviewRows extends Repository<GoalReviewRow, UUID> {
    List<GoalReviewRow> findByGoalOrderByRecordedAtAscIdAsc(UUID goal);

    @Query("select r from GoalReviewRow r where r.goal in (select g.id from GoalRow g where g.referral = :referral)"
            + " order by r.recordedAt, r.id")
    List<GoalReviewRow> ofReferral(UUID referral);
}
