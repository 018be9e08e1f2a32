package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.conversation.NoteKind;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** One version of a note. */
record NoteView(
        int version,
        NoteKind kind,

        @Nullable @Schema(description = "Null when only the three questions were answered.")
        String note,

        @Nullable ThreeQuestionsBody threeQuestions,

        @Nullable @Schema(description = "Why it was corrected or added.")
        String reason,

        PartyView by,
        Instant at) {

    static NoteView of(Note note, Names names) {
        return new NoteView(
                note.version(),
                note.kind(),
                note.text(),
                ThreeQuestionsBody.of(note.questions()),
                note.reason(),
                PartyView.of(names.of(note.writtenBy())),
                note.writtenAt());
    }
}
