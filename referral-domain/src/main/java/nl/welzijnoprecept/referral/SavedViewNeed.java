package nl.welzijnoprecept.referral;

/** What has to be so before a view is kept. */
public enum SavedViewNeed {
    /** No other view of the same owner is called so: whoever picks one by its name knows which it is. */
    UNUSED_NAME
}
