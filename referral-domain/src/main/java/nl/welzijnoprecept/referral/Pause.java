package nl.welzijnoprecept.referral;

import java.time.LocalDate;
import nl.welzijnoprecept.deadline.Due;
import org.jspecify.annotations.Nullable;

/** A pause: where it was, since when, and the clock that stands still. */
public record Pause(
        ReferralStatus cameFrom,
        LocalDate pausedOn,
        @Nullable Due stopped) {}
