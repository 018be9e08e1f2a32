package nl.welzijnoprecept.conversation.store;

import java.util.UUID;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.mapping.ActorIds;
import nl.welzijnoprecept.mapping.ReferralIds;
import nl.welzijnoprecept.mapping.RowMapping;
import org.mapstruct.Mapper;

@Mapper(config = RowMapping.class)
interface ConversationRowMapper extends ActorIds, ReferralIds {
    Conversation toConversation(ConversationRow row);

    ConversationRow toRow(Conversation conversation);

    Note toNote(NoteRow row);

    NoteRow toRow(Note note);

    default UUID uuid(ConversationId id) {
        return id.value();
    }

    default ConversationId conversation(UUID value) {
        return new ConversationId(value);
    }
}
