package nl.welzijnoprecept.conversation.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Conversations;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.referral.Referral;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JpaConversations implements Conversations {
    private final EntityManager entities;
    private final ConversationRows conversations;
    private final NoteRows notes;
    private final ConversationRowMapper mapper;
    private final JdbcClient jdbc;

    JpaConversations(
            EntityManager entities,
            ConversationRows conversations,
            NoteRows notes,
            ConversationRowMapper mapper,
            JdbcClient jdbc) {
        this.entities = entities;
        this.conversations = conversations;
        this.notes = notes;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public void add(Conversation conversation) {
        entities.persist(mapper.toRow(conversation));
        entities.flush();
    }

    @Override
    public void add(Note note) {
        entities.persist(mapper.toRow(note));
        entities.flush();
    }

    @Override
    public void save(Conversation conversation) {
        jdbc.sql("update conversation set visibility = :visibility where id = :id")
                .param("visibility", conversation.visibility().name())
                .param("id", conversation.id().value())
                .update();
    }

    @Override
    public Optional<Conversation> find(Referral referral, ConversationId id) {
        return conversations
                .findByReferralAndId(referral.id().value(), id.value())
                .map(mapper::toConversation);
    }

    @Override
    public List<Conversation> of(Referral referral) {
        return conversations.findByReferralOrderByHeldAtAscIdAsc(referral.id().value()).stream()
                .map(mapper::toConversation)
                .toList();
    }

    @Override
    public List<Note> currentNotes(Referral referral) {
        return notes.findCurrent(referral.id().value()).stream()
                .map(mapper::toNote)
                .toList();
    }

    @Override
    public List<Note> versions(Conversation conversation) {
        return notes.findByConversationOrderByVersion(conversation.id().value()).stream()
                .map(mapper::toNote)
                .toList();
    }

    @Override
    public int nextVersion(Conversation conversation) {
        // An advisory lock, for a row lock needs the right to update, which the application does not have here.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:conversation, 0))")
                .param("conversation", "conversation_note/" + conversation.id().value())
                .query((row, n) -> true)
                .single();
        // A statement of its own, so that it sees what was kept while it waited.
        return jdbc.sql(
                        "select coalesce(max(version), 0) + 1 from conversation_note where conversation_id = :conversation")
                .param("conversation", conversation.id().value())
                .query(Integer.class)
                .single();
    }
}
