package nl.welzijnoprecept.placement.app;

import static nl.welzijnoprecept.support.PlacementCases.accepted;
import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.take;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A place that is offered is kept for a while, and answered once. */
class OfferIT extends ApiTest {
    private static final Map<String, String> CLAIM = Map.of("step", "CLAIM");

    @Autowired
    private KeepPlaces keep;

    private String offered;
    private String next;

    @BeforeEach
    void somebody_is_offered_what_another_waits_for() {
        var activity = activity(as("aanbieder"), 1);
        var holds = wants("coach", activity);
        offered = wants("coach", activity);
        next = wants("coach-2", activity);
        take(as("coach"), holds, Map.of("step", "END", "reasonCode", "MOVED"));
        assertThat(status(offered)).isEqualTo("OFFERED");
    }

    private String wants(String coach, String activity) {
        return accepted(as(coach), CaseSteps.assigned(as("huisarts"), as(coach)), activity);
    }

    private String status(String placement) {
        return as("coordinator").get(placement).json().get("status").asString();
    }

    @Test
    void whoever_claims_it_has_a_place() {
        var claimed = take(as("coach"), offered, CLAIM);
        assertThat(claimed.json().get("status").asString()).isEqualTo("ACCEPTED");
        assertThat(claimed.json().get("offerExpiresOn").isNull()).isTrue();
        assertThat(status(next)).isEqualTo("WAITLISTED");
    }

    @Test
    void whoever_begins_at_once_has_claimed_it() {
        assertThat(take(as("coach"), offered, Map.of("step", "START")).status()).isEqualTo(201);
    }

    @Test
    void whoever_does_not_want_it_leaves_it_to_the_next() {
        var declined = take(as("coach"), offered, Map.of("step", "DECLINE_OFFER"));
        assertThat(declined.json().get("status").asString()).isEqualTo("ENDED");
        assertThat(as("coach")
                        .get(offered + "/steps")
                        .items()
                        .getLast()
                        .get("reasonCode")
                        .asString())
                .isEqualTo("OFFER_DECLINED");
        assertThat(status(next)).isEqualTo("OFFERED");
    }

    @Test
    void an_offer_that_is_answered_late_is_none_and_goes_to_the_next() {
        var tag = as("coach").get(offered).eTag();
        clock.moveAhead(Duration.ofDays(14)); // also after days off

        var late = as("coach").ifMatch(tag).post(offered + "/steps", CLAIM);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.texts("allowedSteps")).containsExactly("END");
        assertThat(as("coach").get(offered).texts("allowedSteps")).containsExactly("END");

        keep.settle();
        keep.settle(); // as another instance does
        assertThat(status(offered)).isEqualTo("PROPOSED");
        assertThat(as("coach").get(offered + "/steps").each("step")).containsExactly("ACCEPT", "OFFER", "EXPIRE");
        assertThat(status(next)).isEqualTo("OFFERED");
        assertThat(as("coach-2").get(next).json().get("offerExpiresOn").asString())
                .isEqualTo(lastDay().toString());
        assertThat(as("coach").ifMatch(tag).post(offered + "/steps", CLAIM).status())
                .isEqualTo(412);
        assertThat(as("coach").get("/api/v1/notices?limit=100").items()).anySatisfy(notice -> {
            assertThat(notice.get("kind").asString()).isEqualTo("OFFER_EXPIRED");
            assertThat(offered).endsWith(notice.get("objectId").asString());
        });
    }

    @Test
    void an_offer_ends_on_a_day_on_which_somebody_works() {
        var sunday = DutchTime.day(clock.instant());
        while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
            sunday = sunday.plusDays(1);
        }
        clock.moveAhead(Duration.ofDays(ChronoUnit.DAYS.between(DutchTime.day(clock.instant()), sunday)));
        var activity = activity(as("aanbieder"), 1);
        var holds = wants("coach", activity);
        var waits = wants("coach", activity);
        take(as("coach"), holds, Map.of("step", "END", "reasonCode", "MOVED"));
        var last = LocalDate.parse(
                as("coach").get(waits).json().get("offerExpiresOn").asString());
        assertThat(last).isEqualTo(lastDay()).isAfter(sunday.plusDays(7));
        clock.moveAhead(Duration.ofDays(ChronoUnit.DAYS.between(sunday, last)));
        keep.settle();
        assertThat(take(as("coach"), waits, CLAIM).status()).isEqualTo(201);
    }

    /** Of what is offered now: a week from now, or the first working day after it. */
    private LocalDate lastDay() {
        return WorkingCalendar.national()
                .onOrAfter(DutchTime.day(clock.instant()).plusDays(7));
    }

    @Test
    void an_offer_is_there_through_its_last_day() {
        clock.moveAhead(Duration.ofDays(7));
        keep.settle();
        assertThat(take(as("coach"), offered, CLAIM).status()).isEqualTo(201);
    }

    @Test
    void an_offer_is_answered_once() {
        var tag = as("coach").get(offered).eTag();
        assertThat(as("coach").ifMatch(tag).post(offered + "/steps", CLAIM).status())
                .isEqualTo(201);
        assertThat(as("coach").ifMatch(tag).post(offered + "/steps", CLAIM).status())
                .isEqualTo(412);
        var again = take(as("coach"), offered, CLAIM);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.texts("allowedSteps")).containsExactly("START", "END");
    }

    @Test
    void of_fifty_answers_at_once_one_counts() throws Exception {
        var tag = as("coach").get(offered).eTag();
        as("coordinator").get(offered);
        try (var threads = Executors.newFixedThreadPool(50)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 50)
                            .mapToObj(n -> (Callable<Integer>) () -> as(n % 3 == 0 ? "coordinator" : "coach")
                                    .ifMatch(tag)
                                    .post(offered + "/steps", Map.of("step", n % 2 == 0 ? "CLAIM" : "DECLINE_OFFER"))
                                    .status())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsOnly(201, 412).containsOnlyOnce(201);
        }
        assertThat(status(offered) + status(next)).isIn("ACCEPTEDWAITLISTED", "ENDEDOFFERED");
    }
}
