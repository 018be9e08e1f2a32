package nl.welzijnoprecept.referral;

import java.util.UUID;

/** Identifies a draft of a referral. */
public record ReferralDraftId(UUID value) {}
