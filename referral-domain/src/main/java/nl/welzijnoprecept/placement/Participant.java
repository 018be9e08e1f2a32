package nl.welzijnoprecept.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part, as far as whoever meets them there may know.
 *
 * @param file       for the access log alone
 * @param referred   when they were referred: they cannot have come before
 * @param givenName  null as long as the client does not let it be known
 * @param needToKnow null then as well, and where there is nothing
 * @param attendance whether they came, by day
 */
public record Participant(
        PlacementId id,
        int revision,
        ActivityId activity,
        CaseFile file,
        Instant referred,
        PlacementStatus status,
        @Nullable LocalDate startedOn,
        @Nullable String givenName,
        @Nullable String needToKnow,
        Map<LocalDate, Presence> attendance) {
    /**
     * Refuses a day on which they cannot have come, or not.
     *
     * @return whether they begin by coming on that day
     */
    public boolean startsOn(LocalDate day, Presence presence, Role by, Instant now) {
        var starts = Attendance.starts(status, presence, by);
        if (startedOn == null && !starts && !Attendance.misses(status, presence, by)) {
            throw new NeedNotMet(List.of(PlacementNeed.STARTED_PLACEMENT));
        }
        Attendance.requireDay(day, startedOn == null ? DutchTime.day(referred) : startedOn, DutchTime.day(now));
        return starts;
    }
}
