package nl.welzijnoprecept.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client came on a day. A correction is another one of the same day with a higher version.
 *
 * @param absence why not; null for who came
 * @param version from 1; 0 as long as it is not kept
 */
public record Attendance(
        AttendanceId id,
        PlacementId placement,
        LocalDate day,
        int version,
        Presence presence,
        @Nullable Absence absence,
        @Nullable String words,
        ProfessionalId recordedBy,
        Role role,
        Instant recordedAt) {
    /** As it is kept. */
    public Attendance kept(int newVersion) {
        return new Attendance(id, placement, day, newVersion, presence, absence, words, recordedBy, role, recordedAt);
    }

    /** Whether whoever is expected, and not begun yet, begins by coming. */
    public static boolean starts(PlacementStatus status, Presence presence, Role by) {
        return presence.came() && status.isExpected() && PlacementStep.START.isPossible(status, by);
    }

    /** Whether whoever is expected, and not begun yet, was not there: they begin another day. */
    static boolean misses(PlacementStatus status, Presence presence, Role by) {
        return !presence.came() && status.isExpected() && PlacementStep.START.isPossible(status, by);
    }

    /** Refuses a day on which they cannot have come, or not. */
    static void requireDay(LocalDate day, LocalDate first, LocalDate today) {
        Days.require("on", day, first, "BEFORE_START", today);
    }

    /** Of a placement that runs, or ran: refuses a day before it began or after it ended. */
    public static void requireDay(Placement of, LocalDate day, Instant now) {
        if (of.startedOn() == null) {
            throw new NeedNotMet(List.of(PlacementNeed.STARTED_PLACEMENT));
        }
        var last = of.status() == PlacementStatus.ENDED ? DutchTime.day(of.since()) : DutchTime.day(now);
        requireDay(day, of.startedOn(), last);
    }
}
