package nl.welzijnoprecept.plan.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActionRows extends Repository<ActionRow, UUID> {
    Optional<ActionRow> findByGoalAndId(UUID goal, UUID id);

    List<ActionRow> findByGoalOrderByRecordedAtAscIdAsc(UUID goal);

    List<ActionRow> findByGoalInOrderByRecordedAtAscIdAsc(Collection<UUID> goals);

    List<ActionRow> findByIdIn(Collection<UUID> ids);

    boolean existsByConversation(UUID conversation);
}
