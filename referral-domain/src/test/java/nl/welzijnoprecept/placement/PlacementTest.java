package nl.welzijnoprecept.placement;

import static nl.welzijnoprecept.referral.ReferralExamples.COACH;
import static nl.welzijnoprecept.referral.ReferralExamples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralExamples;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementTest {
    private static final Referral REFERRAL = ReferralExamples.coaching();

    /** The way of a placement, written down independently of {@link PlacementStep}: step and from give to. */
    private static final Map<String, PlacementStatus> EXPECTED = Map.of(
            "WAITLIST PROPOSED", PlacementStatus.WAITLISTED,
            "START PROPOSED", PlacementStatus.STARTED,
            "START WAITLISTED", PlacementStatus.STARTED,
            "END PROPOSED", PlacementStatus.ENDED,
            "END WAITLISTED", PlacementStatus.ENDED,
            "END STARTED", PlacementStatus.ENDED);

    static Stream<Arguments> everyStatusAndStep() {
        return Arrays.stream(PlacementStatus.values())
                .flatMap(status -> Arrays.stream(PlacementStep.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndStep")
    void every_step_does_what_the_description_says(PlacementStatus status, PlacementStep step) {
        var placement = in(status);
        var to = EXPECTED.get(step + " " + status);

        assertThat(placement.steps(REFERRAL).contains(step)).isEqualTo(to != null);
        if (to != null) {
            var moved = take(placement, step);
            assertThat(moved.placement().status()).isEqualTo(to);
            assertThat(moved.placement().revision()).isEqualTo(placement.revision() + 1);
            assertThat(moved.placement().since()).isEqualTo(MONDAY.plusSeconds(60));
            assertThat(moved.change().from()).isEqualTo(status);
            assertThat(moved.change().to()).isEqualTo(to);
            assertThat(moved.change().takenBy()).isEqualTo(COACH.id());
        } else {
            assertThatThrownBy(() -> take(placement, step))
                    .isInstanceOfSatisfying(
                            IllegalStep.class,
                            refusal -> assertThat(refusal.allowedSteps())
                                    .isEqualTo(placement.steps(REFERRAL).stream()
                                            .map(Enum::name)
                                            .toList()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_activity_is_proposed_and_a_step_taken_in_an_open_referral_only(ReferralStatus status) {
        var referral = ReferralExamples.in(status);
        var placement = in(PlacementStatus.PROPOSED);
        if (status.isOpen()) {
            assertThat(propose(referral).status()).isEqualTo(PlacementStatus.PROPOSED);
            assertThat(placement.steps(referral)).hasSize(3);
        } else {
            assertThatThrownBy(() -> propose(referral))
                    .isInstanceOfSatisfying(
                            NeedNotMet.class,
                            refusal -> assertThat(refusal.missing()).containsExactly("OPEN_REFERRAL"));
            assertThat(placement.steps(referral)).isEmpty();
            assertThatThrownBy(() -> placement.take(PlacementStep.START, null, COACH, 0, referral, MONDAY))
                    .isInstanceOf(IllegalStep.class);
        }
    }

    @Test
    void whoever_ends_it_says_why() {
        var placement = in(PlacementStatus.STARTED);
        assertThatThrownBy(() -> placement.take(PlacementStep.END, " ", COACH, 1, REFERRAL, MONDAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobody_steps_on_a_revision_they_have_not_seen() {
        var placement = in(PlacementStatus.WAITLISTED);
        assertThatThrownBy(() -> placement.take(PlacementStep.START, null, COACH, 0, REFERRAL, MONDAY))
                .isInstanceOf(StaleRevision.class);
    }

    private static Placement in(PlacementStatus status) {
        return switch (status) {
            case PROPOSED -> propose(REFERRAL);
            case WAITLISTED -> take(propose(REFERRAL), PlacementStep.WAITLIST).placement();
            case STARTED -> take(propose(REFERRAL), PlacementStep.START).placement();
            case ENDED -> take(propose(REFERRAL), PlacementStep.END).placement();
        };
    }

    private static Placement propose(Referral referral) {
        return Placement.propose(
                new PlacementId(UUID.randomUUID()), referral, new ActivityId(UUID.randomUUID()), COACH, MONDAY);
    }

    private static PlacementMoved take(Placement placement, PlacementStep step) {
        return placement.take(step, "Daarom.", COACH, placement.revision(), REFERRAL, MONDAY.plusSeconds(60));
    }
}
