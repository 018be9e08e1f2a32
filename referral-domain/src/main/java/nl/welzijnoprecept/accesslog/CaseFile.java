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
 * @param because      why it was opened, where that is not the role of who opens it
 */
public record CaseFile(
        UUID id, @Nullable OrganisationId keeper, @Nullable AccessPurpose because) {
    public CaseFile(UUID id, @Nullable OrganisationId keeper) {
        this(id, keeper, null);
    }

    /** By a reason that somebody outside the case stated. */
    public CaseFile forStatedReason() {
        return new CaseFile(id, keeper, AccessPurpose.STATED_REASON);
    }

    /** By sitting at the table where it is talked over. */
    public CaseFile forCaseReview() {
        return new CaseFile(id, keeper, AccessPurpose.CASE_REVIEW);
    }

    /** Why this actor looks in it. */
    AccessPurpose purposeOf(Actor actor) {
        return because == null ? AccessPurpose.of(actor.role()) : because;
    }
}
