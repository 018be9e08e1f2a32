package nl.welzijnoprecept.conversation.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteRows extends Repository<NoteRow, NoteRow.Key> {
    List<NoteRow> findByConversationOrderByVersion(UUID conversation);

    @Query("""
            select n from NoteRow n
            where n.conversation in (select c.id from ConversationRow c where c.referral = :referral)
              and (n.kind = ADDITION or n.version = (
                  select max(m.version) from NoteRow m where m.conversation = n.conversation and m.kind <> ADDITION))
            order by n.version""")
    List<NoteRow> findCurrent(UUID referral);
}
