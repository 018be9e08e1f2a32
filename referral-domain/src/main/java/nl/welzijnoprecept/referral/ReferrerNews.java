package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.deadline.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * Hears, in the transaction in which it happens, what may have to be told to the referrer. The workflow and the work in a
 * case do not know what that is.
 */
public interface ReferrerNews {
    /** A step was taken, and kept. */
    void of(Moved moved);

    /**
     * Something happened within the case.
     *
     * @param in    what happened in it, such as a placement
     */
    void of(Referral referral, Milestone milestone, @Nullable UUID in, Instant now);
}
