package nl.welzijnoprecept.referral;

import java.util.UUID;

/** Identifies a saved view. */
public record SavedViewId(UUID value) {}
