package nl.welzijnoprecept.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day that an instant falls on in the Netherlands. */
public final class DutchTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
