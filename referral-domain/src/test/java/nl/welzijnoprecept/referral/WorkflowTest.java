package nl.welzijnoprecept.referral;

import static nl.welzijnoprecept.referral.ReferralExamples.ALL_DONE;
import static nl.welzijnoprecept.referral.ReferralExamples.COACH;
import static nl.welzijnoprecept.referral.ReferralExamples.COLLEAGUE;
import static nl.welzijnoprecept.referral.ReferralExamples.COORDINATOR;
import static nl.welzijnoprecept.referral.ReferralExamples.MONDAY;
import static nl.welzijnoprecept.referral.ReferralExamples.NORMS;
import static nl.welzijnoprecept.referral.ReferralExamples.REFERRER;
import static nl.welzijnoprecept.referral.ReferralExamples.TEAM;
import static nl.welzijnoprecept.referral.ReferralExamples.actor;
import static nl.welzijnoprecept.referral.ReferralExamples.assigned;
import static nl.welzijnoprecept.referral.ReferralExamples.coaching;
import static nl.welzijnoprecept.referral.ReferralExamples.command;
import static nl.welzijnoprecept.referral.ReferralExamples.move;
import static nl.welzijnoprecept.referral.ReferralExamples.submitted;
import static nl.welzijnoprecept.referral.ReferralExamples.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.deadline.Unasked;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowTest {

    /** The workflow as the product's description has it, written down independently of {@link Step}: step, role, from. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("RETURN COORDINATOR", "SUBMITTED ASSIGNED"),
            Map.entry("RETURN COACH", "SUBMITTED ASSIGNED"),
            Map.entry("RESUBMIT REFERRER", "RETURNED"),
            Map.entry("DECLINE COORDINATOR", "SUBMITTED RETURNED ASSIGNED"),
            Map.entry("DECLINE COACH", "SUBMITTED RETURNED ASSIGNED"),
            Map.entry("ASSIGN COORDINATOR", "SUBMITTED"),
            Map.entry("ASSIGN COACH", "SUBMITTED"),
            Map.entry("REASSIGN COORDINATOR", "ASSIGNED COACHING PARTICIPATING FOLLOW_UP PAUSED"),
            Map.entry("START COACH", "ASSIGNED"),
            Map.entry("PARTICIPATE COACH", "COACHING"),
            Map.entry("AFTERCARE COACH", "PARTICIPATING"),
            Map.entry("BACK COACH", "PARTICIPATING FOLLOW_UP"),
            Map.entry("CONTINUE COACH", "COACHING PARTICIPATING FOLLOW_UP"),
            Map.entry("PAUSE COACH", "ASSIGNED COACHING PARTICIPATING FOLLOW_UP"),
            Map.entry("RESUME COACH", "PAUSED"),
            Map.entry("COMPLETE COACH", "COACHING PARTICIPATING FOLLOW_UP"),
            Map.entry("HAND_OVER COACH", "SUBMITTED ASSIGNED COACHING PARTICIPATING"),
            Map.entry("HAND_OVER COORDINATOR", "SUBMITTED ASSIGNED COACHING PARTICIPATING"),
            Map.entry("TAKEN_OVER COACH", "HANDED_OVER"),
            Map.entry("TAKEN_OVER COORDINATOR", "HANDED_OVER"),
            Map.entry("REFUSED COACH", "HANDED_OVER"),
            Map.entry("REFUSED COORDINATOR", "HANDED_OVER"),
            Map.entry("UNREACHED COACH", "ASSIGNED"),
            Map.entry("WITHDRAW REFERRER", "SUBMITTED RETURNED ASSIGNED"),
            Map.entry("WITHDRAW COACH", "SUBMITTED RETURNED ASSIGNED COACHING PARTICIPATING FOLLOW_UP PAUSED"),
            Map.entry("REOPEN COORDINATOR", "COMPLETED DECLINED HANDED_OVER UNREACHED WITHDRAWN"),
            Map.entry("REOPEN COACH", "COMPLETED DECLINED HANDED_OVER UNREACHED WITHDRAWN"),
            Map.entry("VOID REFERRER", "SUBMITTED RETURNED"),
            Map.entry("VOID COORDINATOR", "SUBMITTED RETURNED"));

    static Stream<Arguments> everyStatusStepAndRole() {
        return Arrays.stream(ReferralStatus.values())
                .flatMap(status -> Arrays.stream(Step.values())
                        .filter(step -> step != Step.UNDO)
                        .flatMap(step -> Arrays.stream(Role.values()).map(role -> Arguments.of(status, step, role))));
    }

    @ParameterizedTest
    @MethodSource("everyStatusStepAndRole")
    void every_step_does_what_the_description_says(ReferralStatus status, Step step, Role role) {
        var referral = ReferralExamples.in(status);
        var actor = role == Role.COACH ? COACH : actor(role == Role.REFERRER ? 11 : 14, role, TEAM);
        // The question whether to go on comes up after half a year only.
        var now = step == Step.CONTINUE ? MONDAY.plus(Duration.ofDays(200)) : MONDAY;
        var expected = EXPECTED.get(step + " " + role);
        var isPossible = expected != null && Set.of(expected.split(" ")).contains(status.name());

        assertThat(referral.stepsFor(actor, now).contains(step)).isEqualTo(isPossible);
        if (isPossible) {
            var moved = move(referral, actor, command(step), now);
            assertThat(moved.change().from()).isEqualTo(status);
            assertThat(moved.change().to()).isEqualTo(moved.referral().status());
            assertThat(moved.referral().revision()).isEqualTo(referral.revision() + 1);
            assertThat(moved.change().before()).isEqualTo(referral.state());
        } else if (expected == null
                && Arrays.stream(ReferralStatus.values()).noneMatch(any -> step.isPossible(role, any))) {
            assertThatThrownBy(() -> move(referral, actor, command(step), now)).isInstanceOf(NotAllowed.class);
        } else {
            assertThatThrownBy(() -> move(referral, actor, command(step), now))
                    .isInstanceOfSatisfying(
                            IllegalStep.class,
                            refusal -> assertThat(refusal.allowedSteps())
                                    .isEqualTo(referral.stepsFor(actor, now).stream()
                                            .map(Enum::name)
                                            .toList()));
        }
    }

    @Test
    void every_status_can_be_reached() {
        var reached = new HashSet<ReferralStatus>();
        for (var status : ReferralStatus.values()) {
            reached.add(ReferralExamples.in(status).status());
        }
        assertThat(reached).containsExactlyInAnyOrder(ReferralStatus.values());
    }

    @ParameterizedTest
    @EnumSource
    void closed_means_no_clock_and_nobodys_turn_but_where_a_partner_is_to_answer(ReferralStatus status) {
        var referral = ReferralExamples.in(status);
        assertThat(referral.state().due() == null).isEqualTo(!status.isOpen() && status != ReferralStatus.HANDED_OVER);
        assertThat(status.nextActionBy() == null).isEqualTo(!status.isOpen());
        assertThat(referral.state().closure() == null).isEqualTo(status.isOpen());
    }

    @Test
    void a_coach_leaves_the_cases_of_a_colleague_alone() {
        assertThat(assigned().stepsFor(COLLEAGUE, MONDAY)).isEmpty();
        assertThatThrownBy(() -> take(assigned(), COLLEAGUE, command(Step.START)))
                .isInstanceOf(IllegalStep.class);
    }

    @Test
    void a_coach_assigns_to_themselves_only() {
        var toSelf = StepCommand.of(Step.ASSIGN);
        assertThat(take(submitted(), COACH, toSelf).state().coach()).isEqualTo(COACH.id());
        assertThatThrownBy(() -> take(submitted(), COLLEAGUE, command(Step.ASSIGN)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_a_step_needs_is_told_all_at_once() {
        assertThatThrownBy(() -> take(coaching(), COACH, StepCommand.of(Step.COMPLETE)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.field())
                                .containsExactly("outcome", "clientVerdict"));
    }

    @Test
    void coaching_begins_with_an_intake() {
        var referral = assigned();
        assertThatThrownBy(() -> referral.take(
                        command(Step.START), COACH, referral.revision(), Progress.NONE, NORMS, null, MONDAY))
                .isInstanceOfSatisfying(
                        NeedNotMet.class,
                        refusal -> assertThat(refusal.missing()).containsExactly("INTAKE"));
    }

    @ParameterizedTest
    @EnumSource
    void of_who_took_permission_back_the_case_is_only_ended_or_put_to_rest(ReferralStatus status) {
        var referral = ReferralExamples.in(status);
        if (!status.isOpen()) {
            return;
        }
        var left = referral.withdraw(UUID.randomUUID(), Set.of(Purpose.REFER), COACH, MONDAY)
                .referral();
        var before = referral.stepsFor(COACH, MONDAY);
        assertThat(left.stepsFor(COACH, MONDAY))
                .isEqualTo(before.stream()
                        .filter(step ->
                                !Set.of(Step.HAND_OVER, Step.RETURN, Step.START).contains(step))
                        .toList());
        for (var step : before) {
            if (!left.stepsFor(COACH, MONDAY).contains(step)) {
                assertThatThrownBy(() -> move(left, COACH, command(step), MONDAY))
                        .isInstanceOfSatisfying(
                                NeedNotMet.class,
                                refusal -> assertThat(refusal.missing()).containsExactly("PERMISSION"));
            }
        }
    }

    @Test
    void two_attempts_are_not_enough_to_call_somebody_unreached() {
        var referral = assigned();
        var progress = new Progress(false, false, 2, false, Unasked.NOTHING);
        assertThatThrownBy(() -> referral.take(
                        command(Step.UNREACHED), COACH, referral.revision(), progress, NORMS, null, MONDAY))
                .isInstanceOfSatisfying(
                        NeedNotMet.class,
                        refusal -> assertThat(refusal.missing()).containsExactly("CONTACT_ATTEMPTS"));
    }

    @Test
    void nobody_steps_on_a_revision_they_have_not_seen() {
        var referral = assigned();
        assertThatThrownBy(() -> referral.take(command(Step.START), COACH, 0, ALL_DONE, NORMS, null, MONDAY))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void undo_puts_back_everything_within_a_quarter_of_an_hour() {
        var before = assigned();
        var declined = move(before, COACH, command(Step.DECLINE), MONDAY);
        var later = MONDAY.plus(Referral.UNDO_WITHIN);

        var undone = undo(declined, COACH, later);

        assertThat(undone.referral().state()).isEqualTo(before.state());
        assertThat(undone.change().step()).isEqualTo(Step.UNDO);
        assertThat(undone.referral().revision()).isEqualTo(declined.referral().revision() + 1);
        assertThat(undone.referral().stepsFor(COACH, later)).doesNotContain(Step.UNDO);
    }

    @Test
    void undo_is_for_whoever_took_the_step_and_not_for_long() {
        var declined = move(assigned(), COACH, command(Step.DECLINE), MONDAY);
        var tooLate = MONDAY.plus(Referral.UNDO_WITHIN).plusMillis(1);

        assertThat(declined.referral().stepsFor(COORDINATOR, MONDAY)).doesNotContain(Step.UNDO);
        assertThatThrownBy(() -> undo(declined, COACH, tooLate)).isInstanceOf(IllegalStep.class);
        assertThat(submitted().stepsFor(REFERRER, MONDAY)).doesNotContain(Step.UNDO);
    }

    private static Moved undo(Moved last, Actor actor, java.time.Instant now) {
        return last.referral()
                .take(
                        StepCommand.of(Step.UNDO),
                        actor,
                        last.referral().revision(),
                        Progress.NONE,
                        NORMS,
                        last.change(),
                        now);
    }

    @Test
    void a_case_is_reopened_within_a_year() {
        var completed = take(coaching(), COACH, command(Step.COMPLETE));
        var aYear = MONDAY.plus(Duration.ofDays(365));

        var reopened =
                move(completed, COORDINATOR, reasonOnly(Step.REOPEN), aYear).referral();

        assertThat(reopened.status()).isEqualTo(ReferralStatus.ASSIGNED);
        assertThat(reopened.state().coach()).isEqualTo(COACH.id());
        assertThat(reopened.state().closure()).isNull();
        assertThat(completed.stepsFor(COORDINATOR, aYear.plus(Duration.ofDays(1))))
                .doesNotContain(Step.REOPEN);
    }

    @Test
    void reopening_what_never_had_a_coach_asks_for_one() {
        var declined = take(submitted(), COORDINATOR, command(Step.DECLINE));
        assertThatThrownBy(() -> take(declined, COORDINATOR, reasonOnly(Step.REOPEN)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.field())
                                .containsExactly("coachId"));
    }

    private static StepCommand reasonOnly(Step step) {
        return new StepCommand(step, null, "Mevrouw belde zelf.", null, null, null, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-15", "2027-11-17", "+999999999-12-31"})
    void a_pause_ends_within_a_year_and_not_in_the_past(String until) {
        var pause = new StepCommand(
                Step.PAUSE, null, null, new ReasonCode("ILLNESS"), LocalDate.parse(until), null, null, null);
        assertThatThrownBy(() -> take(assigned(), COACH, pause)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_a_partner_refuses_comes_back_to_the_coach_of_before() {
        var handedOver = take(coaching(), COACH, command(Step.HAND_OVER));
        var refused = take(handedOver, COORDINATOR, reasonOnly(Step.REFUSED));
        assertThat(refused.status()).isEqualTo(ReferralStatus.ASSIGNED);
        assertThat(refused.state().coach()).isEqualTo(COACH.id());
        assertThat(refused.state().closure()).isNull();
    }

    @Test
    void what_a_partner_took_over_stays_there() {
        var handedOver = take(coaching(), COACH, command(Step.HAND_OVER));
        var takenOver = take(handedOver, COACH, StepCommand.of(Step.TAKEN_OVER));
        assertThat(takenOver.status()).isEqualTo(ReferralStatus.HANDED_OVER);
        assertThat(takenOver.state().closure().takenOverOn()).isEqualTo(DutchTime.day(MONDAY));
        assertThat(takenOver.stepsFor(COACH, MONDAY)).containsExactly(Step.REOPEN, Step.UNDO);
    }

    @Test
    void a_last_step_without_its_line_of_history_is_a_fault_of_ours() {
        var assigned = assigned();
        assertThatThrownBy(() -> move(assigned, COORDINATOR, StepCommand.of(Step.UNDO), MONDAY))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_referrer_reads_the_reasons_for_referrers_and_of_referrers() {
        var question = move(assigned(), COACH, command(Step.RETURN), MONDAY).change();
        var pause = move(assigned(), COACH, command(Step.PAUSE), MONDAY).change();
        var byTeam = move(coaching(), COACH, command(Step.WITHDRAW), MONDAY).change();
        var byReferrer =
                move(assigned(), REFERRER, command(Step.WITHDRAW), MONDAY).change();

        assertThat(Stream.of(question, pause, byTeam, byReferrer)
                        .map(change -> change.isReasonFor(REFERRER, coaching(), DutchTime.day(MONDAY))))
                .containsExactly(true, false, false, true);
        assertThat(Stream.of(question, pause, byTeam, byReferrer))
                .allMatch(change -> change.isReasonFor(COLLEAGUE, coaching(), DutchTime.day(MONDAY)));
    }

    @Test
    void a_question_to_the_referrer_goes_back_through_the_coordinator() {
        var returned = take(assigned(), COACH, command(Step.RETURN));
        assertThat(returned.state().coach()).isNull();
        assertThat(returned.status().nextActionBy()).isEqualTo(NextActionBy.REFERRER);
        assertThat(take(returned, REFERRER, command(Step.RESUBMIT)).status()).isEqualTo(ReferralStatus.SUBMITTED);
    }
}
