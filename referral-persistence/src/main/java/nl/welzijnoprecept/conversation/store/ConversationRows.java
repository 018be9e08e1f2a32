package nl.welzijnoprecept.conversation.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConversationRows extends Repository<ConversationRow, UUID> {
    Optional<ConversationRow> findByReferralAndId(UUID referral, UUID id);

    List<ConversationRow> findByReferralOrderByHeldAtAscIdAsc(UUID referral);
}
