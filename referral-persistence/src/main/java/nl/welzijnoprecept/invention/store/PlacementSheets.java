package nl.welzijnoprecept.invention.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.placement.EndReason;
import nl.welzijnoprecept.placement.FollowUpMoment;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.PlacementStep;
import nl.welzijnoprecept.placement.StillTakingPart;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/** The way into an activity, and whether they go on with it. */
final class PlacementSheets {
    private static final double WITH_BUDDY = 0.35;
    private static final List<StillTakingPart> ANSWERS =
            List.of(StillTakingPart.YES, StillTakingPart.DIFFERENTLY, StillTakingPart.NO);
    private static final List<PlacementStep> REVISIONS =
            List.of(PlacementStep.ACCEPT, PlacementStep.START, PlacementStep.END);
    private static final Weights ANSWER = new Weights(70, 8, 22);

    private final Sheet placements = new Sheet(
            "placement",
            "id, revision, referral_id, activity_id, status, since, proposed_by, proposed_at, started_on, buddy_id");
    private final Sheet steps = new Sheet(
            "placement_step",
            "placement_id, revision, step, from_status, to_status, taken_by, role, taken_at, reason_code");
    private final Sheet followUps =
            new Sheet("placement_follow_up", "id, placement_id, moment, answer, day, recorded_by, recorded_at");

    Stream<Sheet> all() {
        return Stream.of(placements, steps, followUps);
    }

    void add(InventedCase one) {
        var course = one.course();
        if (course.begun() == null || course.takenIn() == null) {
            return;
        }
        var id = one.nextId();
        var first =
                course.asked() == null ? null : ANSWERS.get(ANSWER.at(one.dice().share()));
        var stopped = first == StillTakingPart.NO ? course.asked() : course.closed();
        placements
                .row()
                .id(id)
                .number(stopped == null ? 2 : 3)
                .id(one.id())
                .id(one.dice().of(one.town().activities()))
                .name(stopped == null ? PlacementStatus.STARTED : PlacementStatus.ENDED)
                .at(stopped == null ? course.begun() : stopped)
                .id(one.coach())
                .at(course.takenIn())
                .day(DutchTime.day(course.begun()))
                .id(one.dice().falls(WITH_BUDDY) ? one.town().buddy() : null);
        step(one, id, new Way(PlacementStep.ACCEPT, PlacementStatus.PROPOSED, course.takenIn(), null));
        step(one, id, new Way(PlacementStep.START, PlacementStatus.ACCEPTED, course.begun(), null));
        if (stopped != null) {
            var why = first == StillTakingPart.NO ? EndReason.NOT_FITTING : EndReason.FINISHED;
            step(one, id, new Way(PlacementStep.END, PlacementStatus.STARTED, stopped, why));
        }
        answer(one, id, FollowUpMoment.FOLLOW_UP, first, course.asked());
        if (first != StillTakingPart.NO) {
            answer(one, id, FollowUpMoment.LATE_FOLLOW_UP, StillTakingPart.YES, one.askedLate());
        }
    }

    private record Way(
            PlacementStep step,
            PlacementStatus from,
            Instant at,
            @Nullable EndReason why) {}

    private void step(InventedCase one, UUID placement, Way way) {
        // None of these leads to the end of a line: there are places for all.
        steps.row()
                .id(placement)
                .number(REVISIONS.indexOf(way.step()) + 1)
                .name(way.step())
                .name(way.from())
                .name(way.step().leadsTo().iterator().next())
                .id(one.coach())
                .name(Role.COACH)
                .at(way.at())
                .name(way.why());
    }

    private void answer(
            InventedCase one,
            UUID placement,
            FollowUpMoment moment,
            @Nullable StillTakingPart answer,
            @Nullable Instant at) {
        if (answer != null && at != null) {
            followUps
                    .row()
                    .id(one.nextId())
                    .id(placement)
                    .name(moment)
                    .name(answer)
                    .day(DutchTime.day(at))
                    .id(one.coach())
                    .at(at);
        }
    }
}
