package nl.welzijnoprecept.clientrequest;

import java.time.Instant;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;

/** A file that may be the same person's; a person judges. Carries no name and no words. */
public record Candidate(ReferralId file, Reference reference, ReferralStatus status, Instant submittedAt) {}
