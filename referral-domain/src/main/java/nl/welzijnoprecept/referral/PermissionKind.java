package nl.welzijnoprecept.referral;

/** What became of the client's permission. */
public enum PermissionKind {
    /** Given: at the referral, anew at another age, after a withdrawal, or for more. */
    GIVEN,
    /** Taken back, for some purposes or altogether. */
    WITHDRAWN,
    /** That it was taken back was a mistake, which was undone. */
    RESTORED,
    /** How much the referrer may hear was changed. */
    LEVEL
}
