package nl.welzijnoprecept.placement.app;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.placement.Attendance;
import nl.welzijnoprecept.placement.FollowUp;
import nl.welzijnoprecept.placement.FollowUpMoment;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.Presence;
import nl.welzijnoprecept.placement.StillTakingPart;
import org.jspecify.annotations.Nullable;

/**
 * A placement in the page of its case.
 *
 * @param came   on how many days
 * @param missed on how many days they did not
 * @param last   the last day of which anything is known
 * @param toAsk  what is to be asked next; null for nothing
 * @param askBy  until when; null where no clock says so
 */
record PlacementLine(
        PlacementView placement,
        long came,
        long missed,
        @Nullable LocalDate last,
        @Nullable FollowUpMoment toAsk,
        @Nullable LocalDate askBy) {

    static PlacementLine of(PlacementOverviewService.Followed followed, PlacementView view) {
        var days = new LinkedHashMap<LocalDate, Presence>();
        followed.attendance().forEach(line -> days.put(line.day(), line.presence())); // the last version counts
        var came = days.values().stream().filter(Presence::came).count();
        var next = next(followed);
        return new PlacementLine(
                view,
                came,
                days.size() - came,
                followed.attendance().stream()
                        .map(Attendance::day)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                next.orElse(null),
                next.flatMap(moment -> due(followed, moment)).orElse(null));
    }

    /** The first moment without an answer, of what still runs. */
    private static Optional<FollowUpMoment> next(PlacementOverviewService.Followed followed) {
        var placed = followed.placed();
        var stopped = followed.followUps().stream().anyMatch(said -> said.answer() == StillTakingPart.NO);
        if (placed.placement().status() != PlacementStatus.STARTED
                || !placed.referral().status().isOpen()
                || stopped) {
            return Optional.empty();
        }
        return Arrays.stream(FollowUpMoment.values())
                .filter(moment ->
                        followed.followUps().stream().map(FollowUp::moment).noneMatch(moment::equals))
                .findFirst();
    }

    private static Optional<LocalDate> due(PlacementOverviewService.Followed followed, FollowUpMoment moment) {
        var kind = switch (moment) {
            case FOLLOW_UP -> DeadlineKind.FOLLOW_UP;
            case LATE_FOLLOW_UP -> DeadlineKind.LATE_FOLLOW_UP;
        };
        return followed.placed().referral().state().deadlines().of(kind).map(deadline -> deadline.on());
    }
}
