package nl.welzijnoprecept.placement;

/** What has to be so before an activity can be proposed. */
public enum PlacementNeed {
    /** Whoever is no longer coached is not helped to anything: reopen the referral first. */
    OPEN_REFERRAL
}
