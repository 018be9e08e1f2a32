package nl.welzijnoprecept.plan.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActionChangeRows extends Repository<ActionChangeRow, ActionChangeRow.Key> {
    List<ActionChangeRow> findByActionInOrderByNumber(Collection<UUID> actions);
}
