package nl.welzijnoprecept.conversation.store;

import java.util.UUID;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.mapping.ActorIds;
import nl.welzijnoprecept.mapping.RowMapping;
import nl.welzijnoprecept.referral.ReferralId;
import org.mapstruct.Mapper;

@Mapper(config = RowMapping.class)
interface ConversationRowMapper extends ActorIds {
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

    default UUID uuid(ReferralId id) {
        return id.value();
    }

    default ReferralId referral(UUID value) {
        return new ReferralId(value);
    }
}
