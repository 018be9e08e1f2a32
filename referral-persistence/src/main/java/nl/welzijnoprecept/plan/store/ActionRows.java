package nl.welzijnoprecept.plan.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionRows extends Repository<ActionRow, UUID> {
    Optional<ActionRow> findByGoalAndId(UUID goal, UUID id);

    List<ActionRow> findByGoalOrderByRecordedAtAscIdAsc(UUID goal);

    @Query("select a from ActionRow a where a.goal in (select g.id from GoalRow g where g.referral = :referral)"
            + " order by a.recordedAt, a.id")
    List<ActionRow> ofReferral(UUID referral);

    List<ActionRow> findByIdIn(Collection<UUID> ids);

    boolean existsByConversation(UUID conversation);
}
