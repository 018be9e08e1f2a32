package nl.welzijnoprecept.deadline.app;

import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clocks of a case over half a year and longer: nobody drops out unseen, and nothing is asked of a closed case. */
class ClockIT extends ApiTest {
    @AfterEach
    void today_again() {
        clock.backToNow();
    }

    @Test
    void a_case_is_followed_from_the_first_day_to_the_last_word() {
        var referral = CaseSteps.submitted(as("huisarts"));
        assertThat(seen("coordinator", referral)).containsExactly("ASSIGNMENT");
        step(as("coach"), referral, Map.of("step", "ASSIGN"));
        assertThat(seen("coach", referral)).containsExactly("FIRST_CONTACT", "INTAKE");
        held(referral, "CONTACT_ATTEMPT");
        assertThat(seen("coach", referral)).containsExactly("INTAKE");
        held(referral, "INTAKE");
        assertThat(seen("coach", referral)).isEmpty();

        step(as("coach"), referral, Map.of("step", "START"));
        assertThat(seen("coach", referral)).containsExactly("FEEDBACK", "CLOSURE_CHECK");
        told(referral, "RECEIVED");
        assertThat(seen("coach", referral)).contains("FEEDBACK"); // that it was received tells nothing of how it begins
        told(referral, "AFTER_INTAKE");
        assertThat(seen("coach", referral)).containsExactly("CLOSURE_CHECK");
        assertThat(seen("huisarts", referral)).isEmpty();

        clock.moveAhead(Duration.ofDays(190));
        assertThat(as("coach").get(referral).json().get("nextActionBy").asString())
                .isEqualTo("COACH");
        var on = step(as("coach"), referral, Map.of("step", "CONTINUE", "reason", "Zij begint volgende maand."));
        assertThat(on.status()).isEqualTo(201);
        assertThat(seen("coach", referral)).containsExactly("CLOSURE_CHECK");

        step(as("coach"), referral, Map.of("step", "COMPLETE", "outcome", "OWN_STRENGTH", "clientVerdict", "ACHIEVED"));
        assertThat(seen("coach", referral)).containsExactly("CLOSING_FEEDBACK");
        assertThat(as("coach").get(referral).json().get("dueOn").isNull()).isTrue();
        told(referral, "CLOSED");
        assertThat(seen("coach", referral)).isEmpty();
        assertThat(owner.sql("select count(*) from deadline where referral_id = :id::uuid and ended_on is null")
                        .param("id", referral.replaceFirst(".*/", ""))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_undone_has_its_clocks_back_in_the_database_too() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        step(as("coach"), referral, Map.of("step", "WITHDRAW", "reasonCode", "CLIENT_REQUEST"));
        assertThat(seen("coach", referral)).containsExactly("CLOSING_FEEDBACK");
        assertThat(step(as("coach"), referral, Map.of("step", "UNDO")).status()).isEqualTo(201);
        assertThat(seen("coach", referral)).containsExactly("FIRST_CONTACT", "INTAKE");
    }

    @Test
    void a_hand_over_waits_for_an_answer_and_comes_back_when_it_is_no() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        step(
                as("coach"),
                referral,
                Map.of("step", "HAND_OVER", "partner", "Wijkteam Noord", "reason", "Eerst de schulden."));
        assertThat(seen("coach", referral)).containsExactlyInAnyOrder("CLOSING_FEEDBACK", "HAND_OVER_ANSWER");
        assertThat(as("coach").get(referral).json().get("partner").asString()).isEqualTo("Wijkteam Noord");
        assertThat(as("huisarts").get(referral).json().get("partner").asString())
                .isEqualTo("Wijkteam Noord");
        as("coach").put(referral + "/feedback-level", Map.of("level", "STATUS"));
        assertThat(as("huisarts").get(referral).json().get("partner").isNull()).isTrue();
        var refused = step(as("coach"), referral, Map.of("step", "REFUSED", "reason", "Wachttijd van een half jaar."));
        assertThat(refused.json().get("status").asString()).isEqualTo("ASSIGNED");
        assertThat(seen("coach", referral)).containsExactly("FIRST_CONTACT", "INTAKE");

        step(
                as("coach"),
                referral,
                Map.of("step", "HAND_OVER", "partner", "Schuldhulp", "reason", "Daar is wel plaats."));
        var taken = step(as("coach"), referral, Map.of("step", "TAKEN_OVER"));
        assertThat(taken.json().get("status").asString()).isEqualTo("HANDED_OVER");
        assertThat(taken.json().get("takenOverOn").asString()).isEqualTo(today().toString());
        assertThat(seen("coach", referral)).containsExactly("CLOSING_FEEDBACK");
        assertThat(taken.json().get("allowedSteps").toString()).doesNotContain("TAKEN_OVER", "REFUSED");
    }

    @Test
    void whoever_handed_over_is_reminded_until_the_partner_answers() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        step(as("coach"), referral, Map.of("step", "HAND_OVER", "partner", "Wijkteam", "reason", "Eerst de schulden."));
        var waiting = as("coach").get(referral).json();
        var due = waiting.get("dueOn").asString();
        assertThat(waiting.get("deadlines").valueStream()).anySatisfy(each -> {
            assertThat(each.get("kind").asString()).isEqualTo("HAND_OVER_ANSWER");
            assertThat(each.get("dueOn").asString()).isEqualTo(due);
        });
        assertThat(waiting.get("nextActionBy").asString()).isEqualTo("COACH");
        assertThat(listed(referral, "")).contains(due);
        assertThat(listed(referral, "&overdue=true")).isEmpty();
        var before = overdue();

        clock.moveAhead(Duration.ofDays(15));
        assertThat(listed(referral, "&overdue=true")).contains(due);
        assertThat(listed(referral, "&due=OVERDUE")).contains(due);
        assertThat(overdue()).isGreaterThan(before);
        var late = overdue();

        var other = as("coordinator").put("/api/v1/norms/HAND_OVER_ANSWER", Map.of("amount", 3, "unit", "MONTHS"));
        assertThat(other.status()).as(other.text()).isEqualTo(200);
        try {
            var moved = as("coach").get(referral).json().get("dueOn").asString();
            assertThat(moved).isGreaterThan(due);
            assertThat(listed(referral, "")).contains(moved);
        } finally {
            as("coordinator").delete("/api/v1/norms/HAND_OVER_ANSWER");
        }
        assertThat(listed(referral, "&overdue=true")).contains(due);

        var taken = step(as("coach"), referral, Map.of("step", "TAKEN_OVER"));
        assertThat(taken.json().get("dueOn").isNull()).isTrue();
        // the referrer is still to hear how it ended
        assertThat(taken.json().get("nextActionBy").asString()).isEqualTo("COACH");
        assertThat(listed(referral, "&overdue=true")).isEmpty();
        assertThat(overdue()).isLessThan(late);
    }

    /** By when, as the coach's list of what was handed over says it. */
    private Optional<String> listed(String referral, String filter) {
        var id = referral.replaceFirst(".*/", "");
        return as("coach").get("/api/v1/referrals?limit=100&status=HANDED_OVER&coach=me" + filter).items().stream()
                .filter(each -> each.get("id").asString().equals(id))
                .peek(each -> assertThat(each.get("nextActionBy").asString()).isEqualTo("COACH"))
                .map(each -> each.get("dueOn").asString())
                .findFirst();
    }

    private long overdue() {
        return as("coach")
                .get("/api/v1/referrals/counts?status=HANDED_OVER&coach=me")
                .json()
                .get("due")
                .valueStream()
                .filter(each -> each.toString().contains("OVERDUE"))
                .mapToLong(each -> each.get("count").asLong())
                .sum();
    }

    @Test
    void a_client_who_wants_nothing_told_stops_that_clock_only() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        held(referral, "INTAKE");
        step(as("coach"), referral, Map.of("step", "START"));
        as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK")));
        assertThat(seen("coach", referral)).containsExactly("CLOSURE_CHECK");
    }

    private List<String> seen(String persona, String referral) {
        var kinds = new ArrayList<String>();
        as(persona)
                .get(referral)
                .json()
                .get("deadlines")
                .forEach(each -> kinds.add(each.get("kind").asString()));
        return kinds;
    }

    private void held(String referral, String kind) {
        var answer = as("coach")
                .post(
                        referral + "/conversations",
                        Map.of(
                                "kind",
                                kind,
                                "channel",
                                "PHONE",
                                "heldAt",
                                clock.instant().toString()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private void told(String referral, String moment) {
        assertThat(as("coach")
                        .post(referral + "/feedback", Map.of("moment", moment, "message", "Goed"))
                        .status())
                .isEqualTo(201);
    }
}
