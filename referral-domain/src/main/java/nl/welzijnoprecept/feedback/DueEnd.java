package nl.welzijnoprecept.feedback;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not owed to the referrer any more.
 *
 * @param revision of the step that overtook it; null for another way
 * @param feedback the message that told it; null for another way
 * @param reason   why it need not be told; null for another way
 * @param by       who said so; null for another way
 */
public record DueEnd(
        Way way,
        Instant at,
        @Nullable Integer revision,
        @Nullable FeedbackId feedback,
        @Nullable DismissalReason reason,
        @Nullable ProfessionalId by) {

    /** How it ended. */
    public enum Way {
        /** The referrer was told. */
        TOLD,
        /** Somebody said why the referrer need not be told. */
        DISMISSED,
        /** The step that it came from was undone. */
        UNDONE,
        /** The case went on: something else is to be told now, or nothing. */
        OVERTAKEN,
        /** The client does not let the referrer hear any more. */
        SILENCED
    }

    static DueEnd told(Feedback feedback) {
        return new DueEnd(Way.TOLD, feedback.sentAt(), null, feedback.id(), null, null);
    }

    static DueEnd dismissed(DismissalReason reason, ProfessionalId by, Instant at) {
        return new DueEnd(Way.DISMISSED, at, null, null, reason, by);
    }

    static DueEnd overtaken(int revision, Instant at) {
        return new DueEnd(Way.OVERTAKEN, at, revision, null, null, null);
    }

    static DueEnd of(Way way, Instant at) {
        return new DueEnd(way, at, null, null, null, null);
    }
}
