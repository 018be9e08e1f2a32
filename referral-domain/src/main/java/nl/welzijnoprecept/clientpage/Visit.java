package nl.welzijnoprecept.clientpage;

import nl.welzijnoprecept.referral.ReferralId;

/** A client who came in by a link, to the one file that it is about. */
public record Visit(ClientLinkId link, ReferralId referral) {}
