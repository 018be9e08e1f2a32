package nl.welzijnoprecept.plan.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GoalReviewRows extends Repository<GoalReviewRow, UUID> {
    List<GoalReviewRow> findByGoalOrderByRecordedAtAscIdAsc(UUID goal);

    List<GoalReviewRow> findByGoalInOrderByRecordedAtAscIdAsc(Collection<UUID> goals);
}
