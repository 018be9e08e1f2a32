package nl.welzijnoprecept.plan.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GoalChangeRows extends Repository<GoalChangeRow, GoalChangeRow.Key> {
    List<GoalChangeRow> findByGoalInOrderByNumber(Collection<UUID> goals);
}
