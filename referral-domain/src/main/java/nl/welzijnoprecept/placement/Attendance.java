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

    /**
     * Refuses a day before it began or after it ended; of whoever is still expected, before they were referred.
     *
     * @param referred when their referral was sent
     */
    public static void requireDay(
            Placement of, Presence presence, Role by, LocalDate day, Instant referred, Instant now) {
        var today = DutchTime.day(now);
        if (of.startedOn() != null) {
            requireDay(day, of.startedOn(), of.status() == PlacementStatus.ENDED ? DutchTime.day(of.since()) : today);
        } else if (misses(of.status(), presence, by)) {
            requireDay(day, DutchTime.day(referred), today);
        } else {
            throw new NeedNotMet(List.of(PlacementNeed.STARTED_PLACEMENT));
        }
    }
}
