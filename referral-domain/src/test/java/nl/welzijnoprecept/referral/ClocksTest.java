package nl.welzijnoprecept.referral;

import static nl.welzijnoprecept.deadline.DeadlineKind.*;
import static nl.welzijnoprecept.referral.ReferralExamples.ALL_DONE;
import static nl.welzijnoprecept.referral.ReferralExamples.COACH;
import static nl.welzijnoprecept.referral.ReferralExamples.COORDINATOR;
import static nl.welzijnoprecept.referral.ReferralExamples.MONDAY;
import static nl.welzijnoprecept.referral.ReferralExamples.NORMS;
import static nl.welzijnoprecept.referral.ReferralExamples.REFERRER;
import static nl.welzijnoprecept.referral.ReferralExamples.assigned;
import static nl.welzijnoprecept.referral.ReferralExamples.coaching;
import static nl.welzijnoprecept.referral.ReferralExamples.command;
import static nl.welzijnoprecept.referral.ReferralExamples.move;
import static nl.welzijnoprecept.referral.ReferralExamples.submitted;
import static nl.welzijnoprecept.referral.ReferralExamples.take;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Due;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which clocks run in a case, through its steps and the work in it. */
class ClocksTest {
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    private static final Instant FORTNIGHT = MONDAY.plus(Duration.ofDays(14));

    @Test
    void a_coach_is_to_be_found_within_two_working_days() {
        assertThat(clocks(submitted())).isEqualTo(Map.of(ASSIGNMENT, day("2026-11-18")));
    }

    @Test
    void a_question_waits_for_the_referrer_and_its_answer_for_a_coach() {
        var returned = take(assigned(), COACH, command(Step.RETURN));
        assertThat(clocks(returned)).isEqualTo(Map.of(ANSWER, day("2026-11-23")));
        assertThat(clocks(take(returned, REFERRER, command(Step.RESUBMIT))))
                .isEqualTo(Map.of(ASSIGNMENT, day("2026-11-18")));
    }

    @Test
    void first_contact_and_intake_run_side_by_side_from_the_assignment() {
        assertThat(clocks(assigned())).isEqualTo(Map.of(FIRST_CONTACT, day("2026-11-23"), INTAKE, day("2026-11-30")));
        assertThat(assigned().state().due()).isEqualTo(new Due(FIRST_CONTACT, day("2026-11-23")));
        var contacted = after(assigned(), Milestone.CONTACTED, MONDAY);
        assertThat(clocks(contacted)).isEqualTo(Map.of(INTAKE, day("2026-11-30")));
        assertThat(contacted.after(Set.of(Milestone.CONTACTED), NORMS, DutchTime.day(MONDAY)))
                .isEmpty();
    }

    @Test
    void coaching_owes_the_referrer_a_word_and_is_looked_at_after_half_a_year() {
        assertThat(clocks(coaching()))
                .isEqualTo(Map.of(
                        FEEDBACK, day("2026-11-23"), CLOSURE_CHECK, day("2027-05-18"))); // the day after Whit Monday
        assertThat(clocks(after(coaching(), Milestone.BEGINNING_TOLD, MONDAY)))
                .isEqualTo(Map.of(CLOSURE_CHECK, day("2027-05-18")));
    }

    @Test
    void no_clock_waits_for_what_the_client_does_not_let_the_referrer_hear() {
        assertThat(clocks(after(coaching(), Milestone.SILENCED, MONDAY))).containsOnlyKeys(CLOSURE_CHECK);
        var withdrawn = take(coaching(), COACH, withdrawal("CONSENT_WITHDRAWN"));
        assertThat(clocks(withdrawn)).isEmpty();
    }

    @Test
    void both_follow_ups_run_from_the_start_of_the_activity_and_a_conversation_ends_one() {
        var participating = participating();
        assertThat(clocks(participating))
                .containsEntry(FOLLOW_UP, day("2026-12-28"))
                .containsEntry(LATE_FOLLOW_UP, day("2027-02-16"));

        var once = after(participating, Milestone.FOLLOWED_UP, MONDAY);
        assertThat(clocks(once)).containsKey(LATE_FOLLOW_UP).doesNotContainKey(FOLLOW_UP);
        assertThat(clocks(after(once, Milestone.FOLLOWED_UP, MONDAY))).doesNotContainKey(LATE_FOLLOW_UP);
        assertThat(participating.after(Set.of(Milestone.ACTIVITY_STARTED), NORMS, DutchTime.day(FORTNIGHT)))
                .isEmpty();
    }

    @Test
    void an_answer_about_a_placement_ends_the_clock_of_its_moment_and_what_came_before_it() {
        assertThat(clocks(after(participating(), Milestone.ASKED_EARLY, MONDAY)))
                .containsKey(LATE_FOLLOW_UP)
                .doesNotContainKey(FOLLOW_UP);
        assertThat(clocks(after(participating(), Milestone.ASKED_LATE, MONDAY)))
                .doesNotContainKeys(FOLLOW_UP, LATE_FOLLOW_UP);
        assertThat(clocks(after(participating(), Milestone.STOPPED_TAKING_PART, MONDAY)))
                .doesNotContainKeys(FOLLOW_UP, LATE_FOLLOW_UP);
    }

    @Test
    void going_back_seeks_another_way_and_starts_the_half_year_anew() {
        var back = move(participating(), COACH, command(Step.BACK), FORTNIGHT).referral();
        assertThat(clocks(back)).isEqualTo(Map.of(FEEDBACK, day("2026-11-23"), CLOSURE_CHECK, day("2027-05-31")));
    }

    @Test
    void who_goes_on_says_why_once_it_is_time_to_ask() {
        var time = Instant.parse("2027-05-18T09:00:00Z");
        assertThat(coaching().stepsFor(COACH, time.minus(Duration.ofDays(1)))).doesNotContain(Step.CONTINUE);
        var on = move(coaching(), COACH, command(Step.CONTINUE), time).referral();
        assertThat(on.status()).isEqualTo(ReferralStatus.COACHING);
        assertThat(on.state().coach()).isEqualTo(COACH.id());
        assertThat(clocks(on)).containsEntry(CLOSURE_CHECK, day("2027-11-18"));
        assertThat(on.stepsFor(COACH, time)).doesNotContain(Step.CONTINUE);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETE", "DECLINE", "UNREACHED"})
    void closing_ends_all_clocks_and_owes_the_referrer_how_it_ended(Step step) {
        var closed = take(step == Step.COMPLETE ? participating() : assigned(), COACH, command(step));
        assertThat(clocks(closed)).isEqualTo(Map.of(CLOSING_FEEDBACK, day("2026-11-23")));
        assertThat(closed.state().due()).isNull();
        assertThat(clocks(after(closed, Milestone.END_TOLD, MONDAY))).isEmpty();
    }

    @Test
    void what_is_closed_is_the_turn_of_whoever_owes_how_it_ended() {
        var today = LocalDate.of(2026, 11, 16);
        var completed = ReferralStatus.COMPLETED;
        assertThat(completed.nextActionBy(null, NextActionBy.COACH, true, today))
                .isEqualTo(NextActionBy.COACH);
        assertThat(completed.nextActionBy(null, NextActionBy.COACH, false, today))
                .isEqualTo(NextActionBy.COORDINATOR);
        assertThat(completed.nextActionBy(null, null, true, today)).isNull();
        assertThat(completed.nextActionBy(null, NextActionBy.CLIENT, true, today))
                .isNull();
    }

    @Test
    void who_closes_it_as_referrer_is_owed_nothing() {
        assertThat(clocks(take(submitted(), REFERRER, withdrawal("CLIENT_REQUEST"))))
                .isEmpty();
        assertThat(clocks(take(submitted(), COORDINATOR, command(Step.VOID)))).isEmpty();
    }

    @Test
    void a_hand_over_waits_for_the_partners_answer() {
        var handedOver = take(coaching(), COACH, command(Step.HAND_OVER));
        assertThat(clocks(handedOver)).containsOnlyKeys(CLOSING_FEEDBACK, HAND_OVER_ANSWER);
        assertThat(handedOver.state().due()).isEqualTo(new Due(HAND_OVER_ANSWER, day("2026-11-23")));
        var today = LocalDate.of(2026, 11, 16);
        assertThat(handedOver.status().nextActionBy(handedOver.state().due(), null, true, today))
                .isEqualTo(NextActionBy.COACH);
        assertThat(take(handedOver, COACH, command(Step.TAKEN_OVER)).state().due())
                .isNull();
        assertThat(clocks(take(handedOver, COACH, command(Step.TAKEN_OVER)))).containsOnlyKeys(CLOSING_FEEDBACK);
        assertThat(clocks(take(handedOver, COACH, command(Step.REFUSED)))).containsOnlyKeys(FIRST_CONTACT, INTAKE);
    }

    @Test
    void a_pause_stops_the_clocks_and_gives_back_what_was_left() {
        var paused = move(assigned(), COACH, command(Step.PAUSE), WEDNESDAY).referral(); // three and eight days left
        assertThat(paused.state().due()).isEqualTo(new Due(RESUMPTION, day("2026-12-31")));
        assertThat(clocks(paused)).containsOnlyKeys(FIRST_CONTACT, INTAKE, RESUMPTION);

        var resumed = move(paused, COACH, command(Step.RESUME), FORTNIGHT).referral();

        assertThat(resumed.status()).isEqualTo(ReferralStatus.ASSIGNED);
        assertThat(clocks(resumed)).isEqualTo(Map.of(FIRST_CONTACT, day("2026-12-03"), INTAKE, day("2026-12-10")));
    }

    @Test
    void a_pause_does_not_make_a_late_thing_timely() {
        var late = MONDAY.plus(Duration.ofDays(9));
        var paused = move(assigned(), COACH, command(Step.PAUSE), late).referral();
        var resumed = move(paused, COACH, command(Step.RESUME), late.plus(Duration.ofDays(7)))
                .referral();
        assertThat(resumed.state().due()).isEqualTo(assigned().state().due());
    }

    @Test
    void work_during_a_pause_counts_after_it() {
        var paused = move(assigned(), COACH, command(Step.PAUSE), WEDNESDAY).referral();
        var contacted = after(paused, Milestone.CONTACTED, WEDNESDAY);
        assertThat(contacted.state().due()).isEqualTo(paused.state().due());
        var resumed = move(contacted, COACH, command(Step.RESUME), FORTNIGHT).referral();
        assertThat(clocks(resumed)).isEqualTo(Map.of(INTAKE, day("2026-12-10")));
    }

    @Test
    void what_starts_during_a_pause_has_all_its_days_left() {
        var paused = move(coaching(), COACH, command(Step.PAUSE), MONDAY).referral();
        var started = after(paused, Milestone.ACTIVITY_STARTED, WEDNESDAY);
        var resumed = move(started, COACH, command(Step.RESUME), WEDNESDAY.plus(Duration.ofDays(7)));
        assertThat(clocks(started)).containsEntry(FOLLOW_UP, day("2026-12-30"));
        assertThat(clocks(resumed.referral())).containsEntry(FOLLOW_UP, day("2027-01-07")); // New Year is off
    }

    @ParameterizedTest
    @EnumSource(names = {"REASSIGN", "PAUSE", "DECLINE", "HAND_OVER"})
    void undo_puts_the_clocks_back(Step step) {
        Actor by = step == Step.REASSIGN ? COORDINATOR : COACH;
        var moved = move(assigned(), by, command(step), WEDNESDAY);
        assertThat(undo(moved, by, WEDNESDAY).state()).isEqualTo(moved.change().before());
    }

    @ParameterizedTest
    @EnumSource(names = {"REASSIGN", "PAUSE"})
    void undo_leaves_done_what_was_done_since(Step step) {
        Actor by = step == Step.REASSIGN ? COORDINATOR : COACH;
        var moved = move(assigned(), by, command(step), MONDAY);
        var contacted = new Moved(after(moved.referral(), Milestone.CONTACTED, MONDAY), moved.change(), true, null);
        assertThat(clocks(undo(contacted, by, MONDAY))).isEqualTo(Map.of(INTAKE, day("2026-11-30")));
    }

    @Test
    void undoing_a_resumption_stops_the_clocks_where_they_stood() {
        var paused = move(assigned(), COACH, command(Step.PAUSE), WEDNESDAY).referral();
        var resumed = move(paused, COACH, command(Step.RESUME), FORTNIGHT);
        assertThat(undo(resumed, COACH, FORTNIGHT).state()).isEqualTo(paused.state());

        var contacted =
                new Moved(after(resumed.referral(), Milestone.CONTACTED, FORTNIGHT), resumed.change(), true, null);
        assertThat(clocks(undo(contacted, COACH, FORTNIGHT)))
                .isEqualTo(Map.of(INTAKE, day("2026-11-30"), RESUMPTION, day("2026-12-31")));
    }

    private static Referral undo(Moved last, Actor actor, Instant now) {
        var referral = last.referral();
        return referral.take(StepCommand.of(Step.UNDO), actor, referral.revision(), ALL_DONE, NORMS, last.change(), now)
                .referral();
    }

    private static Referral participating() {
        return take(after(coaching(), Milestone.ACTIVITY_STARTED, MONDAY), COACH, command(Step.PARTICIPATE));
    }

    private static StepCommand withdrawal(String reason) {
        return new StepCommand(Step.WITHDRAW, null, null, new ReasonCode(reason), null, null, null, null);
    }

    /** As it is read back after work in it. */
    private static Referral after(Referral referral, Milestone milestone, Instant now) {
        var state = referral.after(Set.of(milestone), NORMS, DutchTime.day(now)).orElseThrow();
        return referral.with(referral.consent(), referral.feedbackLevel(), state);
    }

    private static Map<DeadlineKind, LocalDate> clocks(Referral referral) {
        var clocks = new EnumMap<DeadlineKind, LocalDate>(DeadlineKind.class);
        referral.state().deadlines().all().forEach((Deadline each) -> clocks.put(each.kind(), each.on()));
        return clocks;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
