package nl.welzijnoprecept.feedback;

import static nl.welzijnoprecept.referral.ReferralExamples.COACH;
import static nl.welzijnoprecept.referral.ReferralExamples.COORDINATOR;
import static nl.welzijnoprecept.referral.ReferralExamples.MONDAY;
import static nl.welzijnoprecept.referral.ReferralExamples.REFERRER;
import static nl.welzijnoprecept.referral.ReferralExamples.command;
import static nl.welzijnoprecept.referral.ReferralExamples.move;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.referral.ReferralExamples;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Step;
import org.junit.jupiter.api.Test;

class OwedTest {
    private static final Owed NOTHING = new Owed(List.of());

    private static FeedbackDueId fresh() {
        return new FeedbackDueId(UUID.randomUUID());
    }

    private static FeedbackDue due(FeedbackMoment moment) {
        return new FeedbackDue(
                fresh(), ReferralExamples.submitted().id(), moment, MONDAY, moment.ordinal() + 1, null, null);
    }

    private static List<FeedbackMoment> moments(List<FeedbackDue> lines) {
        return lines.stream().map(FeedbackDue::moment).toList();
    }

    /** What each step owes, told by somebody of the team where one of them can take it. */
    @Test
    void each_step_owes_its_own_moment_and_the_rest_nothing() {
        var owed = new EnumMap<Step, FeedbackMoment>(Step.class);
        for (var step : Step.values()) {
            for (var status : ReferralStatus.values()) {
                for (var actor : List.of(COACH, COORDINATOR)) {
                    if (step != Step.UNDO && step.isPossible(actor.role(), status) && isTaken(step, status, actor)) {
                        var moved = move(ReferralExamples.in(status), actor, command(step), MONDAY);
                        NOTHING.after(moved, fresh()).forEach(line -> owed.put(step, line.moment()));
                    }
                }
            }
        }
        assertThat(owed)
                .containsOnly(
                        Map.entry(Step.ASSIGN, FeedbackMoment.RECEIVED),
                        Map.entry(Step.START, FeedbackMoment.AFTER_INTAKE),
                        Map.entry(Step.UNREACHED, FeedbackMoment.UNREACHED),
                        Map.entry(Step.DECLINE, FeedbackMoment.CLOSED),
                        Map.entry(Step.COMPLETE, FeedbackMoment.CLOSED),
                        Map.entry(Step.HAND_OVER, FeedbackMoment.CLOSED),
                        Map.entry(Step.WITHDRAW, FeedbackMoment.CLOSED));
    }

    private static boolean isTaken(Step step, ReferralStatus status, Actor actor) {
        return ReferralExamples.in(status).stepsFor(actor, MONDAY).contains(step);
    }

    @Test
    void a_referrer_who_takes_it_back_knows() {
        var moved = move(ReferralExamples.assigned(), REFERRER, command(Step.WITHDRAW), MONDAY);
        assertThat(NOTHING.after(moved, fresh())).isEmpty();
    }

    @Test
    void nothing_is_owed_twice_at_once() {
        var owed = new Owed(List.of(due(FeedbackMoment.ACTIVITY_STARTED)));
        assertThat(owed.after(Milestone.ACTIVITY_STARTED, ReferralExamples.coaching(), null, fresh(), MONDAY))
                .isEmpty();
        assertThat(NOTHING.after(Milestone.ACTIVITY_STARTED, ReferralExamples.coaching(), null, fresh(), MONDAY))
                .hasSize(1);
        assertThat(NOTHING.after(
                        Milestone.ACTIVITY_STARTED,
                        ReferralExamples.in(ReferralStatus.COMPLETED),
                        null,
                        fresh(),
                        MONDAY))
                .isEmpty();
    }

    @Test
    void the_clocks_for_the_referrer_are_those_of_moments() {
        assertThat(Stream.of(DeadlineKind.values()).filter(DeadlineKind::isForReferrer))
                .containsExactlyInAnyOrderElementsOf(Stream.of(FeedbackMoment.values())
                        .flatMap(moment -> moment.clock().stream())
                        .distinct()
                        .toList());
        assertThat(FeedbackMoment.RECEIVED.clock()).isEmpty();
        assertThat(FeedbackMoment.AFTER_INTAKE.clock()).hasValue(DeadlineKind.FEEDBACK);
        assertThat(FeedbackMoment.CLOSED.clock()).hasValue(DeadlineKind.CLOSING_FEEDBACK);
    }

    @Test
    void the_clock_runs_on_as_long_as_something_is_owed_by_it() {
        var intake = due(FeedbackMoment.AFTER_INTAKE);
        var activity = due(FeedbackMoment.ACTIVITY_STARTED);
        assertThat(new Owed(List.of(intake, activity)).milestonesWithout(activity))
                .isEmpty();
        assertThat(new Owed(List.of(intake)).milestonesWithout(intake)).containsExactly(Milestone.BEGINNING_TOLD);
    }

    @Test
    void whoever_hears_more_has_heard_less() {
        var all = new Owed(Stream.of(FeedbackMoment.values())
                .filter(moment -> moment != FeedbackMoment.OTHER)
                .map(OwedTest::due)
                .toList());
        assertThat(moments(told(all, FeedbackMoment.RECEIVED))).containsExactly(FeedbackMoment.RECEIVED);
        assertThat(moments(told(all, FeedbackMoment.AFTER_INTAKE)))
                .containsExactly(FeedbackMoment.RECEIVED, FeedbackMoment.AFTER_INTAKE);
        assertThat(told(all, FeedbackMoment.CLOSED)).hasSize(all.all().size());
        assertThat(told(all, FeedbackMoment.OTHER)).isEmpty();
    }

    private static List<FeedbackDue> told(Owed owed, FeedbackMoment moment) {
        return owed.after(Feedback.send(
                new FeedbackId(UUID.randomUUID()),
                ReferralExamples.in(
                        moment == FeedbackMoment.CLOSED ? ReferralStatus.COMPLETED : ReferralStatus.COACHING),
                moment,
                "Goed",
                COACH,
                MONDAY));
    }
}
