package nl.welzijnoprecept.referral;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;

/** Filters that somebody keeps under a name, for themselves. */
public record SavedView(
        SavedViewId id, ProfessionalId owner, int revision, String name, ViewFilter filter, Instant createdAt) {
    /** More than anybody finds back. */
    public static final int MOST = 30;
}
