package nl.welzijnoprecept.plan.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActionRows extends Repository<ActionRow, UUID> {
    List<ActionRow> findByGoalOrderByRecordedAtAscIdAsc(UUID goal);
}
