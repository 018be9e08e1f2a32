package nl.welzijnoprecept.placement;

import static nl.welzijnoprecept.placement.PlacementExamples.REFERRAL;
import static nl.welzijnoprecept.placement.PlacementExamples.ROOM;
import static nl.welzijnoprecept.placement.PlacementExamples.TODAY;
import static nl.welzijnoprecept.placement.PlacementExamples.in;
import static nl.welzijnoprecept.placement.PlacementExamples.propose;
import static nl.welzijnoprecept.placement.PlacementExamples.take;
import static nl.welzijnoprecept.referral.ReferralExamples.COACH;
import static nl.welzijnoprecept.referral.ReferralExamples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralExamples;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementTest {
    @Test
    void a_step_makes_a_new_revision_and_a_line_of_history() {
        var placement = in(PlacementStatus.ACCEPTED);
        var moved = take(placement, PlacementStep.START, ROOM);

        assertThat(moved.placement().revision()).isEqualTo(placement.revision() + 1);
        assertThat(moved.placement().since()).isEqualTo(MONDAY.plusSeconds(60));
        assertThat(moved.placement().startedOn()).isEqualTo(TODAY);
        assertThat(moved.placement().needToKnow()).isEqualTo("Gebruikt een rolstoel");
        assertThat(moved.change().from()).isEqualTo(PlacementStatus.ACCEPTED);
        assertThat(moved.change().to()).isEqualTo(PlacementStatus.STARTED);
        assertThat(moved.change().takenBy()).isEqualTo(COACH.id());
    }

    @ParameterizedTest
    @EnumSource
    void an_activity_is_proposed_and_a_step_taken_in_an_open_referral_only(ReferralStatus status) {
        var referral = ReferralExamples.in(status);
        var placement = in(PlacementStatus.PROPOSED);
        if (status.isOpen()) {
            assertThat(propose(referral).status()).isEqualTo(PlacementStatus.PROPOSED);
            assertThat(placement.steps(referral, Role.COACH, MONDAY)).hasSize(4);
        } else {
            assertThatThrownBy(() -> propose(referral))
                    .isInstanceOfSatisfying(
                            NeedNotMet.class,
                            refusal -> assertThat(refusal.missing()).containsExactly("OPEN_REFERRAL"));
            assertThat(placement.steps(referral, Role.COACH, MONDAY)).isEmpty();
            assertThat(in(PlacementStatus.STARTED).steps(referral, Role.COACH, MONDAY))
                    .containsExactly(PlacementStep.END);
            assertThatThrownBy(() -> placement.take(command(PlacementStep.START), COACH, 0, referral, ROOM, MONDAY))
                    .isInstanceOf(IllegalStep.class);
        }
    }

    @Test
    void whoever_ends_it_says_why() {
        var started = in(PlacementStatus.STARTED);
        assertThat(errors(started, new PlacementCommand(PlacementStep.END, " ", null, null)))
                .containsExactly(new FieldError("reason", "REQUIRED"));
        assertThat(errors(started, new PlacementCommand(PlacementStep.END, null, EndReason.OTHER, null)))
                .containsExactly(new FieldError("reason", "REQUIRED"));
        var moved = started.take(
                new PlacementCommand(PlacementStep.END, null, EndReason.COSTS, null), COACH, 1, REFERRAL, ROOM, MONDAY);
        assertThat(moved.change().reasonCode()).isEqualTo(EndReason.COSTS);
        assertThat(take(in(PlacementStatus.OFFERED), PlacementStep.DECLINE_OFFER, ROOM)
                        .change()
                        .reasonCode())
                .isEqualTo(EndReason.OFFER_DECLINED);
    }

    @Test
    void nobody_begins_before_they_were_referred_or_tomorrow() {
        assertThat(errors(in(PlacementStatus.ACCEPTED), started(TODAY.plusDays(1))))
                .containsExactly(new FieldError("on", "DATE_IN_FUTURE"));
        assertThat(errors(in(PlacementStatus.ACCEPTED), started(LocalDate.of(1999, 1, 1))))
                .containsExactly(new FieldError("on", "BEFORE_REFERRAL"));
    }

    @Test
    void nobody_steps_on_a_revision_they_have_not_seen() {
        var placement = in(PlacementStatus.WAITLISTED);
        assertThatThrownBy(() -> placement.take(command(PlacementStep.END), COACH, 0, REFERRAL, ROOM, MONDAY))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void nobody_takes_the_steps_of_the_product() {
        var placement = in(PlacementStatus.WAITLISTED);
        assertThatThrownBy(() -> take(placement, PlacementStep.OFFER, ROOM)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_offer_is_answered_on_its_last_day_and_not_after_it() {
        var offered = in(PlacementStatus.OFFERED);
        var lastMoment = Instant.parse(offered.offerExpiresOn() + "T21:59:59Z");
        assertThat(offered.steps(REFERRAL, Role.COACH, lastMoment)).contains(PlacementStep.CLAIM);
        assertThat(offered.steps(REFERRAL, Role.COACH, lastMoment.plus(Duration.ofHours(2))))
                .containsExactly(PlacementStep.END);
    }

    @Test
    void whoever_accepts_has_a_place_or_waits_at_the_end() {
        var proposed = in(PlacementStatus.PROPOSED);
        assertThat(take(proposed, PlacementStep.ACCEPT, ROOM).placement().status())
                .isEqualTo(PlacementStatus.ACCEPTED);
        assertThat(take(proposed, PlacementStep.ACCEPT, new Room(null, 900, 0, 0, true))
                        .placement()
                        .status())
                .isEqualTo(PlacementStatus.ACCEPTED);
        var waiting = take(proposed, PlacementStep.ACCEPT, new Room(10, 10, 3, 7, true))
                .placement();
        assertThat(waiting.status()).isEqualTo(PlacementStatus.WAITLISTED);
        assertThat(waiting.waitingNumber()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED, ACCEPT", "PROPOSED, START", "OFFERED, CLAIM", "OFFERED, START"})
    void no_place_is_taken_where_an_activity_has_stopped(PlacementStatus from, PlacementStep step) {
        assertThatThrownBy(() -> take(in(from), step, new Room(null, 0, 0, 0, false)))
                .isInstanceOfSatisfying(
                        NeedNotMet.class,
                        refusal -> assertThat(refusal.missing()).containsExactly("ACTIVE_ACTIVITY"));
    }

    @Test
    void who_has_a_place_where_an_activity_has_stopped_began_or_ends() {
        var stopped = new Room(3, 3, 0, 0, false);
        assertThat(take(in(PlacementStatus.ACCEPTED), PlacementStep.START, stopped)
                        .placement()
                        .status())
                .isEqualTo(PlacementStatus.STARTED);
        assertThat(take(in(PlacementStatus.STARTED), PlacementStep.END, stopped).placement())
                .matches(Placement::hasEnded);
    }

    @Test
    void nobody_waits_where_there_is_always_room() {
        assertThatThrownBy(
                        () -> take(in(PlacementStatus.PROPOSED), PlacementStep.WAITLIST, new Room(null, 9, 0, 0, true)))
                .isInstanceOfSatisfying(
                        NeedNotMet.class,
                        refusal -> assertThat(refusal.missing()).containsExactly("CAPACITY"));
    }

    @Test
    void what_has_ended_is_told_nothing_more() {
        assertThatThrownBy(() -> in(PlacementStatus.ENDED).knowing("Anders", 1, REFERRAL))
                .isInstanceOf(NeedNotMet.class);
    }

    private static PlacementCommand command(PlacementStep step) {
        return new PlacementCommand(step, "Daarom", null, null);
    }

    private static PlacementCommand started(@Nullable LocalDate on) {
        return new PlacementCommand(PlacementStep.START, null, null, on);
    }

    private static List<FieldError> errors(Placement placement, PlacementCommand command) {
        try {
            placement.take(command, COACH, placement.revision(), REFERRAL, ROOM, MONDAY);
            return List.of();
        } catch (InvalidInput refusal) {
            return refusal.errors();
        }
    }
}
