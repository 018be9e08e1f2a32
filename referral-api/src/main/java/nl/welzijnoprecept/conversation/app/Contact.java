package nl.welzijnoprecept.conversation.app;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.conversation.AppointmentId;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.conversation.NoteKind;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as somebody may read it.
 *
 * @param notes          versions of its note, oldest first: every one, or those that are read now; none when it is hidden
 * @param noteHidden     whether whatever there is of a note is for its author only, who is somebody else
 * @param beforeReferral whether it was held on a day before the referral came
 * @param held           the appointment that it was
 * @param next           the appointment that was made in it
 */
record Contact(
        Conversation conversation,
        List<Note> notes,
        boolean noteHidden,
        boolean beforeReferral,
        @Nullable AppointmentId held,
        @Nullable AppointmentId next) {

    /** Row-level security keeps a hidden note in the database; this is the first lock. */
    static Contact of(
            Conversation conversation,
            List<Note> notes,
            Actor reader,
            boolean beforeReferral,
            @Nullable AppointmentId held,
            @Nullable AppointmentId next) {
        var shown = conversation.isNoteFor(reader);
        return new Contact(conversation, shown ? notes : List.of(), !shown, beforeReferral, held, next);
    }

    /** As it reads now, apart from what was added. */
    @Nullable
    Note current() {
        return notes.stream()
                .filter(note -> note.kind() != NoteKind.ADDITION)
                .max(Comparator.comparingInt(Note::version))
                .orElse(null);
    }

    List<Note> additions() {
        return notes.stream().filter(note -> note.kind() == NoteKind.ADDITION).toList();
    }

    Set<ProfessionalId> people() {
        var people = new HashSet<ProfessionalId>();
        people.add(conversation.recordedBy());
        notes.forEach(note -> people.add(note.writtenBy()));
        return people;
    }
}
