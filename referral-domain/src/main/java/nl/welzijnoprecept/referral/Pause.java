package nl.welzijnoprecept.referral;

import java.time.LocalDate;

/** A pause: where it was, and since when. The clocks stand still meanwhile. */
public record Pause(ReferralStatus cameFrom, LocalDate pausedOn) {}
