package nl.welzijnoprecept.feedback;

import static nl.welzijnoprecept.referral.ReferralExamples.COACH;
import static nl.welzijnoprecept.referral.ReferralExamples.COLLEAGUE;
import static nl.welzijnoprecept.referral.ReferralExamples.COORDINATOR;
import static nl.welzijnoprecept.referral.ReferralExamples.MONDAY;
import static nl.welzijnoprecept.referral.ReferralExamples.NORMS;
import static nl.welzijnoprecept.referral.ReferralExamples.REFERRER;
import static nl.welzijnoprecept.referral.ReferralExamples.command;
import static nl.welzijnoprecept.referral.ReferralExamples.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.ConsentMethod;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.deadline.Unasked;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.PermissionChange;
import nl.welzijnoprecept.referral.PermissionKind;
import nl.welzijnoprecept.referral.Progress;
import nl.welzijnoprecept.referral.ReasonCode;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralExamples;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Restriction;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.referral.StepCommand;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a referral shares, as the permission changes; and who is let in to a restricted one. */
class PermissionTest {
    private static final UUID LINE = new UUID(9, 9);
    private static final LocalDate TODAY = DutchTime.day(MONDAY);
    private static final StepCommand CONSENT_WITHDRAWN =
            new StepCommand(Step.WITHDRAW, null, null, ReasonCode.CONSENT_WITHDRAWN, null, null, null, null);
    private static final Feedback TOLD = new Feedback(
            new FeedbackId(new UUID(3, 3)),
            new ReferralId(new UUID(4, 4)),
            FeedbackMoment.AFTER_INTAKE,
            "Gaat wandelen",
            COACH.id(),
            MONDAY,
            null);

    private static Referral told(FeedbackLevel level) {
        return ReferralExamples.coaching().tell(LINE, level, COACH, MONDAY).referral();
    }

    private static Referral withdrawn(Purpose... purposes) {
        return ReferralExamples.coaching()
                .withdraw(LINE, Set.of(purposes), COACH, MONDAY)
                .referral();
    }

    @ParameterizedTest
    @EnumSource(FeedbackLevel.class)
    void a_level_counts_for_what_was_told_before(FeedbackLevel level) {
        var referral = told(level);
        var words = level != FeedbackLevel.STATUS;
        assertThat(TOLD.messageFor(REFERRER, referral.sharing(), TODAY) != null).isEqualTo(words);
        assertThat(TOLD.messageFor(COACH, referral.sharing(), TODAY)).isNotNull();
        for (var step : List.of(Step.RETURN, Step.DECLINE)) {
            var change = move(ReferralExamples.assigned(), COACH, command(step), MONDAY)
                    .change();
            assertThat(change.isReasonFor(REFERRER, referral, TODAY))
                    .as(step.name())
                    .isEqualTo(words || step == Step.RETURN);
            assertThat(change.isCodeFor(REFERRER, referral, TODAY)).isTrue();
            assertThat(change.isReasonFor(COORDINATOR, referral, TODAY)).isTrue();
        }
    }

    @Test
    void what_is_taken_back_is_shared_no_more_also_when_it_was_told_before() {
        var noFeedback = withdrawn(Purpose.FEEDBACK);
        assertThat(noFeedback.isPermitted(Purpose.REFER, TODAY)).isTrue();
        assertThat(noFeedback.isPermissionWithdrawn()).isFalse();
        var nothing = withdrawn(Purpose.REFER);
        assertThat(nothing.isPermissionWithdrawn()).isTrue();
        for (var referral : List.of(noFeedback, nothing)) {
            assertThat(referral.isPermitted(Purpose.FEEDBACK, TODAY)).isFalse();
            assertThat(TOLD.messageFor(REFERRER, referral.sharing(), TODAY)).isNull();
            assertThat(TOLD.messageFor(COLLEAGUE, referral.sharing(), TODAY)).isNotNull();
            assertThat(referral.isOutcomeFor(REFERRER, TODAY)).isFalse();
            assertThat(referral.isOutcomeFor(COACH, TODAY)).isTrue();
            assertThat(referral.status()).isEqualTo(ReferralStatus.COACHING); // the work goes on
            assertThatThrownBy(() -> Feedback.send(TOLD.id(), referral, FeedbackMoment.OTHER, "Goed", COACH, MONDAY))
                    .isInstanceOfSatisfying(
                            NeedNotMet.class,
                            refused -> assertThat(refused.missing()).containsExactly("FEEDBACK_PERMISSION"));
        }
        var again = nothing.permit(LINE, nothing.consent(), COACH, MONDAY).referral();
        assertThat(again.isPermitted(Purpose.FEEDBACK, TODAY)).isTrue();
        assertThat(TOLD.messageFor(REFERRER, again.sharing(), TODAY)).isNotNull();
    }

    @Test
    void undoing_a_step_brings_back_no_permission_that_was_taken_back_since() {
        var paused = move(ReferralExamples.coaching(), COACH, command(Step.PAUSE), MONDAY);
        var withdrawn = paused.referral()
                .withdraw(LINE, Set.of(Purpose.REFER), COACH, MONDAY)
                .referral();
        var undone = withdrawn.take(
                command(Step.UNDO), COACH, withdrawn.revision(), Progress.NONE, NORMS, paused.change(), MONDAY);
        assertThat(undone.referral().status()).isEqualTo(ReferralStatus.COACHING);
        assertThat(undone.referral().isPermissionWithdrawn()).isTrue();
        assertThat(undone.permission(LINE)).isEmpty();
    }

    @Test
    void the_step_that_takes_it_back_and_its_undoing_are_lines_of_the_same_history() {
        var moved = move(ReferralExamples.coaching(), COACH, CONSENT_WITHDRAWN, MONDAY);
        assertThat(moved.permission(LINE))
                .get()
                .extracting(PermissionChange::kind)
                .isEqualTo(PermissionKind.WITHDRAWN);
        var after = moved.referral();
        var undone =
                after.take(command(Step.UNDO), COACH, after.revision(), Progress.NONE, NORMS, moved.change(), MONDAY);
        assertThat(undone.referral().isPermissionWithdrawn()).isFalse();
        assertThat(undone.permission(LINE))
                .get()
                .extracting(PermissionChange::kind)
                .isEqualTo(PermissionKind.RESTORED);
    }

    @Test
    void undoing_that_step_brings_nothing_back_that_the_client_took_back_once_more() {
        var moved = move(ReferralExamples.coaching(), COACH, CONSENT_WITHDRAWN, MONDAY);
        var again = moved.referral()
                .withdraw(LINE, Set.of(Purpose.REFER), REFERRER, MONDAY)
                .referral();
        var since = new Progress(true, true, 0, true, Unasked.NOTHING);
        var undone = again.take(command(Step.UNDO), COACH, again.revision(), since, NORMS, moved.change(), MONDAY);
        assertThat(undone.referral().status()).isEqualTo(ReferralStatus.COACHING);
        assertThat(undone.referral().isPermissionWithdrawn()).isTrue();
        assertThat(undone.permission(LINE)).isEmpty();
    }

    @Test
    void what_was_taken_back_first_keeps_its_day() {
        var withdrawn = ReferralExamples.coaching()
                .withdraw(LINE, Set.of(Purpose.REFER), COACH, MONDAY)
                .referral();
        var later = move(withdrawn, COACH, CONSENT_WITHDRAWN, MONDAY.plus(Duration.ofDays(4)));
        assertThat(later.referral().state().permissionWithdrawnOn()).isEqualTo(TODAY);
        assertThat(later.permission(LINE)).isEmpty();
    }

    @Test
    void a_permission_of_a_grown_up_is_given_by_nobody_else() {
        var byParent = new Consent(TODAY, Set.of(ConsentGiver.PARENT), ConsentMethod.ORAL, Set.of(Purpose.REFER));
        assertThatThrownBy(() -> ReferralExamples.coaching().permit(LINE, byParent, COACH, MONDAY))
                .isInstanceOf(InvalidInput.class);
    }

    private static Referral restrictedTo(ProfessionalId... team) {
        return ReferralExamples.assigned()
                .restrict(
                        new Restriction(Set.of(team)),
                        "Familie",
                        COORDINATOR,
                        Set.of(COACH.id(), COLLEAGUE.id(), COORDINATOR.id()),
                        MONDAY)
                .referral();
    }

    @Test
    void a_restricted_case_is_given_to_the_team_only() {
        var referral = restrictedTo(COORDINATOR.id(), COACH.id());
        var reassign = new StepCommand(Step.REASSIGN, COLLEAGUE.id(), "Verlof", null, null, null, null, null);
        assertThatThrownBy(() -> move(referral, COORDINATOR, reassign, MONDAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.field() + ":" + error.code())
                                .containsExactly("coachId:NOT_IN_TEAM"));
        var within = restrictedTo(COORDINATOR.id(), COACH.id(), COLLEAGUE.id());
        assertThat(move(within, COORDINATOR, reassign, MONDAY)
                        .referral()
                        .state()
                        .coach())
                .isEqualTo(COLLEAGUE.id());
    }

    @Test
    void a_restricted_case_is_not_kept_from_its_own_coach() {
        assertThatThrownBy(() -> restrictedTo(COORDINATOR.id(), COLLEAGUE.id()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.field() + ":" + error.code())
                                .containsExactly("team:WITHOUT_ITS_COACH"));
    }

    @Test
    void who_is_neither_its_coach_nor_a_coordinator_restricts_nothing() {
        for (var other : List.of(COLLEAGUE, REFERRER)) {
            assertThatThrownBy(() -> ReferralExamples.assigned().restrict(null, "x", other, Set.of(other.id()), MONDAY))
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
