package nl.welzijnoprecept.referral;

import java.util.UUID;

/** Identifies a referral. */
public record ReferralId(UUID value) {}
