package nl.welzijnoprecept.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.problem.InvalidInput;
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
    /**
     * Whether it may follow these answers of the same placement: a moment has one, and another only as the correction of
     * it. What ended by a no stays ended.
     *
     * @param corrected the answer that this one puts right; null for none
     */
    public void requireNew(List<FollowUp> there, @Nullable FollowUpId corrected, Placement of) {
        var known = there.stream().filter(other -> other.moment == moment).toList();
        var last = known.isEmpty() ? null : known.getLast();
        if (corrected != null && (last == null || !last.id.equals(corrected))) {
            throw new InvalidInput("corrects", "NOT_THE_LAST");
        }
        if (last != null && corrected == null) {
            throw new NeedNotMet(List.of(PlacementNeed.UNANSWERED_MOMENT));
        }
        if (last != null && last.answer == StillTakingPart.NO && answer != last.answer && of.hasEnded()) {
            throw new NeedNotMet(List.of(PlacementNeed.RUNNING_PLACEMENT));
        }
        if (answer == StillTakingPart.YES && of.hasEnded() && there.stream().anyMatch(this::comesAfterNo)) {
            throw new NeedNotMet(List.of(PlacementNeed.RUNNING_PLACEMENT));
        }
    }

    private boolean comesAfterNo(FollowUp other) {
        return other.answer == StillTakingPart.NO && !on.isBefore(other.on);
    }

    /**
     * What it is for the clocks of the case: of who takes part in nothing any more, nothing is asked later.
     *
     * @param ofTheCase all placements of it, as they are after this answer
     */
    public Set<Milestone> milestones(List<Placement> ofTheCase) {
        var goesOn = ofTheCase.stream().anyMatch(each -> each.status() == PlacementStatus.STARTED);
        return answer == StillTakingPart.NO && !goesOn
                ? Set.of(Milestone.STOPPED_TAKING_PART)
                : Set.of(moment.milestone());
    }

    /** Refuses where nothing began, and a day before it did. */
    public static void requireDay(Placement of, LocalDate on, Instant now) {
        if (of.startedOn() == null) {
            throw new NeedNotMet(List.of(PlacementNeed.STARTED_PLACEMENT));
        }
        Days.require("on", on, of.startedOn(), "BEFORE_START", DutchTime.day(now));
    }
}
