package nl.welzijnoprecept.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * What the client says some time after the start: whether they still take part. The last answer of a moment counts.
 *
 * @param on when they said so
 */
public record FollowUp(
        FollowUpId id,
        PlacementId placement,
        FollowUpMoment moment,
        StillTakingPart answer,
        LocalDate on,
        @Nullable String words,
        ProfessionalId recordedBy,
        Instant recordedAt) {
    /** Refuses where nothing began, and a day before it did. */
    public static void requireDay(Placement of, LocalDate on, Instant now) {
        if (of.startedOn() == null) {
            throw new NeedNotMet(List.of(PlacementNeed.STARTED_PLACEMENT));
        }
        Days.require("on", on, of.startedOn(), "BEFORE_START", DutchTime.day(now));
    }
}
