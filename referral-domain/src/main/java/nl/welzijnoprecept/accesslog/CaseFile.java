package nl.welzijnoprecept.accesslog;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The client's file that was touched.
 *
 * @param id           of the referral, as the log names it
 * @param keeper       the organisation that keeps the file, and supervises who looks in it; null where whoever asks may
 *                     not know: the log finds out by itself
 * @param statedReason whether it was opened by a reason that somebody outside the case stated, and not by their role
 */
public record CaseFile(UUID id, @Nullable OrganisationId keeper, boolean statedReason) {
    public CaseFile(UUID id, @Nullable OrganisationId keeper) {
        this(id, keeper, false);
    }

    public CaseFile forStatedReason() {
        return new CaseFile(id, keeper, true);
    }

    /** Why this actor looks in it. */
    AccessPurpose purposeOf(Actor actor) {
        return statedReason ? AccessPurpose.STATED_REASON : AccessPurpose.of(actor.role());
    }
}
