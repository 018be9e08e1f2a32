package nl.welzijnoprecept.conversation.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.Note;

/** A conversation with versions of its note, oldest first: every one, or only the last. */
record Contact(Conversation conversation, List<Note> notes) {

    Set<ProfessionalId> people() {
        var people = new HashSet<ProfessionalId>();
        people.add(conversation.recordedBy());
        notes.forEach(note -> people.add(note.writtenBy()));
        return people;
    }
}
