package nl.welzijnoprecept.placement.app;

import static nl.welzijnoprecept.support.PlacementCases.accepted;
import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.activityBody;
import static nl.welzijnoprecept.support.PlacementCases.proposed;
import static nl.welzijnoprecept.support.PlacementCases.take;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.PlacementStep;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who wants a full activity waits, in the order in which they came, until a place is theirs. */
class WaitingListIT extends ApiTest {
    private static final Map<String, String> ACCEPT = Map.of("step", "ACCEPT");
    private static final Map<String, String> END = Map.of("step", "END", "reasonCode", "NOT_FITTING");

    @Autowired
    private KeepPlaces keep;

    private String referral(String coach) {
        return CaseSteps.assigned(as("huisarts"), as(coach));
    }

    private String wants(String coach, String activity) {
        return accepted(as(coach), referral(coach), activity);
    }

    private String status(String placement) {
        return as("coordinator").get(placement).json().get("status").asString();
    }

    private int position(String placement) {
        return as("coordinator").get(placement).json().get("position").asInt();
    }

    @Test
    void whoever_comes_to_a_full_activity_is_told_their_place_in_line() {
        var activity = activity(as("aanbieder"), 1);
        wants("coach", activity);
        var second = proposed(as("coach"), referral("coach"), activity).header("Location");
        var waiting = take(as("coach"), second, ACCEPT);

        assertThat(waiting.json().get("status").asString()).isEqualTo("WAITLISTED");
        assertThat(waiting.json().get("position").asInt()).isEqualTo(1);
        assertThat(waiting.texts("allowedSteps")).containsExactly("END");
        assertThat(position(wants("coach-2", activity))).isEqualTo(2);
        assertThat(as("coach").get(second).json().get("position").asInt()).isEqualTo(1);
    }

    @Test
    void what_becomes_free_is_offered_to_who_is_first_whose_coach_is_told_and_nobody_else() {
        var activity = activity(as("aanbieder"), 1);
        var holds = wants("coach", activity);
        var first = wants("coach-2", activity);
        var next = wants("coach-2", activity);

        assertThat(take(as("coach"), holds, END).status()).isEqualTo(201);

        var offered = as("coach-2").get(first).json();
        assertThat(offered.get("status").asString()).isEqualTo("OFFERED");
        assertThat(offered.get("offerExpiresOn").asString())
                .isEqualTo(WorkingCalendar.national()
                        .onOrAfter(today().plusDays(7))
                        .toString());
        assertThat(offered.get("position").isNull()).isTrue();
        assertThat(status(next)).isEqualTo("WAITLISTED");
        assertThat(position(next)).isEqualTo(1);
        assertThat(told("coach-2", first)).containsExactly("PLACE_OFFERED");
        assertThat(told("coach", first)).isEmpty();
        assertThat(told("coordinator", first)).isEmpty();
        var line = as("coach-2").get(first + "/steps").items().getLast();
        assertThat(line.get("step").asString()).isEqualTo("OFFER");
        assertThat(line.get("by").isNull()).isTrue();
    }

    private List<String> told(String persona, String placement) {
        return as(persona).get("/api/v1/notices?limit=100").items().stream()
                .filter(notice -> placement.endsWith(notice.get("objectId").asString()))
                .map(notice -> notice.get("kind").asString())
                .toList();
    }

    @Test
    void more_places_are_offered_to_as_many_as_there_are() {
        var activity = activity(as("aanbieder"), 1);
        wants("coach", activity);
        var waiting = List.of(wants("coach", activity), wants("coach-2", activity), wants("coach", activity));
        var provider = as("aanbieder");
        var path = "/api/v1/activities/" + activity;

        var grown = provider.ifMatch(provider.get(path).eTag()).put(path, activityBody(3));
        assertThat(grown.status()).as(grown.text()).isEqualTo(200);
        assertThat(waiting.stream().map(this::status)).containsExactly("OFFERED", "OFFERED", "WAITLISTED");

        provider.ifMatch(provider.get(path).eTag()).put(path, activityBody(null));
        assertThat(status(waiting.getLast())).isEqualTo("OFFERED");
        provider.ifMatch(provider.get(path).eTag()).put(path, activityBody(1)); // nobody is put out
        assertThat(waiting.stream().map(this::status)).containsOnly("OFFERED");
    }

    @Test
    void nobody_goes_before_who_waits() {
        var activity = activity(as("aanbieder"), 1);
        wants("coach", activity);
        var waiting = wants("coach-2", activity);
        var late = proposed(as("coach"), referral("coach"), activity).header("Location");

        var refused = take(as("coach"), late, Map.of("step", "START"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("FREE_PLACE");
        var jumped = take(as("coach-2"), waiting, Map.of("step", "START"));
        assertThat(jumped.status()).isEqualTo(409);
        assertThat(jumped.texts("allowedSteps")).containsExactly("END");
    }

    @Test
    void whoever_does_not_want_it_now_goes_to_the_end_of_the_line() {
        var activity = activity(as("aanbieder"), 1);
        var holds = wants("coach", activity);
        var first = wants("coach", activity);
        var second = wants("coach", activity);
        take(as("coach"), holds, END);

        var later = take(as("coach"), first, Map.of("step", "WAITLIST"));

        assertThat(later.json().get("status").asString()).isEqualTo("WAITLISTED");
        assertThat(later.json().get("position").asInt()).isEqualTo(1);
        assertThat(status(second)).isEqualTo("OFFERED");
    }

    @Test
    void where_there_is_always_room_nobody_waits() {
        var activity = activity(as("aanbieder"), null);
        assertThat(status(wants("coach", activity))).isEqualTo("ACCEPTED");
        var other = proposed(as("coach"), referral("coach"), activity).header("Location");
        var refused = take(as("coach"), other, Map.of("step", "WAITLIST"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("CAPACITY");
    }

    @Test
    void a_closed_case_leaves_the_line_once_the_closing_cannot_be_undone_any_more() {
        var activity = activity(as("aanbieder"), 1);
        var referral = referral("coach");
        var holds = accepted(as("coach"), referral, activity);
        var closing = referral("coach-2");
        var waits = accepted(as("coach-2"), closing, activity);
        var next = wants("coach", activity);
        close("coach-2", closing);
        keep.settle();
        assertThat(position(waits)).isEqualTo(1);
        assertThat(position(next)).isEqualTo(2);

        take(as("coach"), holds, END); // whose case is closed is not offered anything
        assertThat(status(waits)).isEqualTo("WAITLISTED");
        assertThat(status(next)).isEqualTo("OFFERED");

        clock.moveAhead(Duration.ofMinutes(16));
        keep.settle();
        assertThat(status(waits)).isEqualTo("ENDED");
        assertThat(as("coach-2")
                        .get(waits + "/steps")
                        .items()
                        .getLast()
                        .get("reasonCode")
                        .asString())
                .isEqualTo("CASE_CLOSED");
    }

    @Test
    void what_had_begun_goes_on_after_the_case_was_closed_and_can_still_end() {
        var activity = activity(as("aanbieder"), 1);
        var referral = referral("coach");
        var started = accepted(as("coach"), referral, activity);
        take(as("coach"), started, Map.of("step", "START"));
        var next = wants("coach-2", activity);
        close("coach", referral);
        clock.moveAhead(Duration.ofMinutes(16));
        keep.settle();

        assertThat(status(started)).isEqualTo("STARTED");
        assertThat(status(next)).isEqualTo("WAITLISTED");
        assertThat(take(as("coach"), started, END).status()).isEqualTo(201);
        assertThat(status(next)).isEqualTo("OFFERED");
    }

    private void close(String coach, String referral) {
        assertThat(CaseSteps.step(
                                as(coach),
                                referral,
                                Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Ging verhuizen"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whoever_ends_a_placement_learns_nothing_of_who_is_next() {
        var activity = activity(as("aanbieder"), 1);
        var holds = wants("coach", activity);
        var elsewhere = referral("coach-2");
        var next = accepted(as("coach-2"), elsewhere, activity);

        Answer ended = take(as("coach"), holds, END);

        assertThat(ended.text()).doesNotContain(next.replaceFirst(".*/", ""));
        assertThat(as("coach").get(next).status()).isEqualTo(404);
        var seen = as("privacy").get(elsewhere + "/access-log").items().stream()
                .filter(line -> line.get("detail").asString("").equals("OFFER"))
                .toList();
        assertThat(seen).singleElement().satisfies(line -> {
            assertThat(line.get("by").isNull()).isTrue();
            assertThat(line.get("purpose").asString()).isEqualTo("ACTIVITY");
        });
    }

    /** The steps that the database takes by itself are those of the one table. */
    @Test
    void every_line_of_history_is_a_step_of_the_table() {
        whoever_does_not_want_it_now_goes_to_the_end_of_the_line();
        owner.sql(
                        "select distinct step, from_status, to_status, taken_by is null as by_product, role from placement_step")
                .query(row -> {
                    var step = PlacementStep.valueOf(row.getString("step"));
                    var role = row.getString("role");
                    assertThat(step.isPossible(
                                    PlacementStatus.valueOf(row.getString("from_status")),
                                    role == null ? null : Role.valueOf(role)))
                            .as("%s as %s", step, role)
                            .isTrue();
                    assertThat(step.leadsTo()).contains(PlacementStatus.valueOf(row.getString("to_status")));
                });
        for (var status : PlacementStatus.values()) {
            assertThat(owner.sql("select holds_place(:status)")
                            .param("status", status.name())
                            .query(Boolean.class)
                            .single())
                    .isEqualTo(status.holdsPlace());
        }
    }
}
