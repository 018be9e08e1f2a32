package nl.welzijnoprecept.conversation.app;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.conversation.Appointment;
import nl.welzijnoprecept.conversation.Appointments;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.Conversations;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.referral.Referral;
import org.springframework.stereotype.Component;

/** Puts together what is shown of conversations. */
@Component
class Contacts {
    private final Conversations conversations;
    private final Appointments appointments;

    Contacts(Conversations conversations, Appointments appointments) {
        this.conversations = conversations;
        this.appointments = appointments;
    }

    /** With every version of its note, and the appointments that it was and in which it ended. */
    Contact whole(Actor reader, Referral within, Conversation conversation) {
        var all = appointments.of(within).stream().toList();
        var held = all.stream()
                .filter(one -> one.recorded() != null
                        && conversation.id().equals(one.recorded().conversation()))
                .map(one -> one.appointment().id())
                .findFirst();
        var next = all.stream()
                .map(one -> one.appointment())
                .filter(one -> conversation.id().equals(one.plannedIn()))
                .map(Appointment::id)
                .findFirst();
        return Contact.of(
                conversation,
                conversations.versions(conversation),
                reader,
                conversation.isBefore(within),
                held.orElse(null),
                next.orElse(null));
    }

    /** As a line of a list. */
    static Contact line(Actor reader, Referral within, Conversation conversation, List<Note> notes) {
        return Contact.of(conversation, notes, reader, conversation.isBefore(within), null, null);
    }
}
