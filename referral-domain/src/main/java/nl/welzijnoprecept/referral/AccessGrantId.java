package nl.welzijnoprecept.referral;

import java.util.UUID;

/** Identifies access for a stated reason. */
public record AccessGrantId(UUID value) {}
