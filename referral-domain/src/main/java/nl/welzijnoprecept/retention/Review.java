package nl.welzijnoprecept.retention;

import java.time.LocalDate;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something that will be destroyed, for an officer to look at: no name, and nothing that was said.
 *
 * @param keptUntil      last day of the term
 * @param postponedUntil last day that somebody gave it beyond
 * @param held           whether nothing of the file may be destroyed
 * @param destroyedFrom  the first day on which it goes; null as long as it is held
 */
public record Review(
        ReferralId file,
        Reference reference,
        ReferralStatus status,
        DataKind kind,
        LocalDate closedOn,
        LocalDate keptUntil,
        @Nullable LocalDate postponedUntil,
        boolean held,
        @Nullable LocalDate destroyedFrom) {

    /** In the order of a list. */
    public record Place(LocalDate keptUntil, ReferralId file, DataKind kind) {}

    public Place place() {
        return new Place(keptUntil, file, kind);
    }
}
