package nl.welzijnoprecept.referral;

import java.util.List;

/** What clients permit, as it changed; of a referral that was found in scope. */
public interface Permissions {
    /** Keeps what the client permits, and the line of history, together. No new revision, as no step. */
    void save(PermissionChanged changed);

    /** Oldest first. */
    List<PermissionChange> of(Referral referral);
}
