package nl.welzijnoprecept.placement;

import static nl.welzijnoprecept.referral.ReferralExamples.COACH;
import static nl.welzijnoprecept.referral.ReferralExamples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.problem.NeedNotMet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status with every step and every role, written down independently of {@link PlacementStep}. */
class PlacementStepTest {
    private static final String TEAM = "COACH COORDINATOR";
    private static final String ANYBODY_THERE = TEAM + " PROVIDER BUDDY";
    private static final String PRODUCT = "PRODUCT";

    /** Step and from, to who may and where it leads. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("ACCEPT PROPOSED", TEAM + " > ACCEPTED WAITLISTED"),
            Map.entry("WAITLIST PROPOSED", TEAM + " > WAITLISTED"),
            Map.entry("WAITLIST OFFERED", TEAM + " > WAITLISTED"),
            Map.entry("OFFER WAITLISTED", PRODUCT + " > OFFERED"),
            Map.entry("CLAIM OFFERED", TEAM + " > ACCEPTED"),
            Map.entry("DECLINE_OFFER OFFERED", TEAM + " > ENDED"),
            Map.entry("EXPIRE OFFERED", PRODUCT + " > PROPOSED"),
            Map.entry("START PROPOSED", TEAM + " > STARTED"),
            Map.entry("START OFFERED", TEAM + " > STARTED"),
            Map.entry("START ACCEPTED", ANYBODY_THERE + " > STARTED"),
            Map.entry("END PROPOSED", TEAM + " PRODUCT > ENDED"),
            Map.entry("END WAITLISTED", TEAM + " PRODUCT > ENDED"),
            Map.entry("END OFFERED", TEAM + " PRODUCT > ENDED"),
            Map.entry("END ACCEPTED", TEAM + " PRODUCT > ENDED"),
            Map.entry("END STARTED", TEAM + " PRODUCT > ENDED"));

    static Stream<Arguments> everyStatusStepAndRole() {
        return Arrays.stream(PlacementStatus.values())
                .flatMap(status -> Arrays.stream(PlacementStep.values())
                        .flatMap(step -> Stream.concat(Arrays.stream(Role.values()), Stream.of((Role) null))
                                .map(role -> Arguments.of(status, step, role))));
    }

    @ParameterizedTest
    @MethodSource("everyStatusStepAndRole")
    void a_step_is_possible_for_whom_and_from_where_the_description_says(
            PlacementStatus status, PlacementStep step, @Nullable Role role) {
        var expected = EXPECTED.get(step + " " + status);
        var who = role == null ? PRODUCT : role.name();
        var possible = expected != null
                && Arrays.asList(expected.replaceFirst(" >.*", "").split(" ")).contains(who);

        assertThat(step.isPossible(status, role)).isEqualTo(possible);
        assertThat(PlacementStep.possible(status, role).contains(step)).isEqualTo(possible);
        if (expected != null) {
            assertThat(step.leadsTo().stream().map(Enum::name))
                    .containsExactlyInAnyOrder(expected.replaceFirst(".*> ", "").split(" "));
        }
    }

    @ParameterizedTest
    @MethodSource("everyStatusStepAndRole")
    void what_whoever_acts_sees_is_what_they_can_do(PlacementStatus status, PlacementStep step, @Nullable Role role) {
        if (role != null) {
            assertThat(PlacementExamples.in(status)
                            .steps(PlacementExamples.REFERRAL, role, MONDAY)
                            .contains(step))
                    .isEqualTo(step.isPossible(status, role));
        }
    }

    /** The places are counted by what a status holds; nothing that leads to a place comes from nowhere. */
    @ParameterizedTest
    @MethodSource("everyStatusStepAndRole")
    void a_place_is_taken_only_where_one_is_free(PlacementStatus status, PlacementStep step, @Nullable Role role) {
        if (role != COACH.role() || !step.isPossible(status, role)) {
            return;
        }
        var placement = PlacementExamples.in(status);
        var full = new Room(2, 2, 0, 0, true);
        var queue = new Room(2, 1, 1, 4, true);
        for (var room : Set.of(full, queue)) {
            try {
                var after = PlacementExamples.take(placement, step, room).placement();
                assertThat(after.status().holdsPlace() && !status.holdsPlace())
                        .as("%s from %s in %s", step, status, room)
                        .isFalse();
                if (after.status() == PlacementStatus.WAITLISTED) {
                    assertThat(after.waitingNumber()).isEqualTo(room.lastNumber() + 1);
                }
            } catch (NeedNotMet refusal) {
                assertThat(refusal.missing()).containsExactly("FREE_PLACE");
                assertThat(step).isEqualTo(PlacementStep.START);
            }
        }
    }
}
