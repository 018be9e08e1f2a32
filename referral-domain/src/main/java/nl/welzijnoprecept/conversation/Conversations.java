package nl.welzijnoprecept.conversation;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;

/** The conversations within a referral; a referral that was found within a scope is the way to them. */
public interface Conversations {
    void add(Conversation conversation);

    void add(Note note);

    /** Keeps who reads its note; nothing else of a conversation ever changes. */
    void save(Conversation conversation);

    Optional<Conversation> find(Referral referral, ConversationId id);

    default Conversation get(Referral referral, ConversationId id) {
        return find(referral, id).orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    List<Conversation> of(Referral referral);

    /** The notes as they read now: of each conversation the last correction, and every addition. By version. */
    List<Note> currentNotes(Referral referral);

    /** Every version of the note, oldest first; empty when nothing was noted. */
    List<Note> versions(Conversation conversation);

    /**
     * The number that the next version of the note gets. Whoever asks for the same note waits until this transaction
     * has ended: of corrections at once each is kept, one after the other.
     */
    int nextVersion(Conversation conversation);
}
