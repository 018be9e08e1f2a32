package nl.welzijnoprecept.conversation;

import nl.welzijnoprecept.deadline.Milestone;
import org.jspecify.annotations.Nullable;

/** What a contact moment was for. */
public enum ConversationKind {
    /** Contactpoging. */
    CONTACT_ATTEMPT,
    INTAKE(Milestone.TAKEN_IN),
    /** Voortgang. */
    PROGRESS,
    /** Nazorg. */
    AFTERCARE(Milestone.FOLLOWED_UP),
    /** Afsluiting. */
    CLOSING;

    private final @Nullable Milestone tookPlace;

    ConversationKind() {
        this(null);
    }

    ConversationKind(@Nullable Milestone tookPlace) {
        this.tookPlace = tookPlace;
    }

    /** What it is to the clocks that such a conversation took place, beside that the client was sought; null for nothing. */
    @Nullable
    Milestone tookPlace() {
        return tookPlace;
    }
}
