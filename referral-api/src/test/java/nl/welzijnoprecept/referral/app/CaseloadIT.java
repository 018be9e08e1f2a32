package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much there is of what: exact, whatever is asked for, and never of others. */
class CaseloadIT extends ApiTest {
    private static final String REFERRALS = "/api/v1/referrals";

    @AfterEach
    void back() {
        clock.backToNow();
    }

    private Map<String, Long> counts(String persona, String query, String by) {
        var counts = new TreeMap<String, Long>();
        as(persona)
                .get(REFERRALS + "/counts" + query)
                .json()
                .get(by)
                .valueStream()
                .forEach(each -> counts.put(
                        by.equals("coach")
                                ? each.at("/coach/id").asString()
                                : each.get(by).asString(),
                        each.get("count").asLong()));
        return counts;
    }

    private long total(String persona, String query) {
        return as(persona).get(REFERRALS + query).json().get("total").asLong();
    }

    @ParameterizedTest
    @ValueSource(strings = {"huisarts", "poh", "coach", "coach-2", "coordinator", "coach-elders"})
    void every_count_is_the_total_of_the_list_that_it_is_about(String persona) {
        var body = annie();
        body.putArray("reasons").add("HOUSING").add("FINANCES");
        CaseSteps.step(as("coach"), as("huisarts").post(REFERRALS, body).header("Location"), Map.of("step", "ASSIGN"));
        as("poh").post(REFERRALS, annie().put("restricted", true));
        for (var by : List.of("status", "due", "reason", "municipality", "coach")) {
            counts(persona, "", by)
                    .forEach((code, count) -> assertThat(total(persona, "?limit=1&" + by + "=" + code))
                            .as("%s %s", by, code)
                            .isEqualTo(count));
        }
        var counted = as(persona).get(REFERRALS + "/counts").json().get("total").asLong();
        assertThat(counted).isEqualTo(total(persona, "?limit=1"));
        for (var by : List.of("status", "due", "municipality")) {
            assertThat(counts(persona, "", by).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as(by)
                    .isEqualTo(counted);
        }
    }

    @Test
    void counts_go_by_the_same_filters_as_the_list() {
        var body = annie();
        body.putArray("reasons").add("INFORMAL_CARE").add("MEANING");
        var referral = as("huisarts").post(REFERRALS, body).header("Location");
        var before = counts("coordinator", "?reason=MEANING&status=ASSIGNED", "reason")
                .getOrDefault("INFORMAL_CARE", 0L);
        CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        assertThat(counts("coordinator", "?reason=MEANING&status=ASSIGNED", "reason")
                        .get("INFORMAL_CARE"))
                .isEqualTo(before + 1);
        var mine = as("coach").get("/api/v1/me").id();
        assertThat(counts("coach", "?coach=me", "coach")).containsOnlyKeys(mine);
        assertThat(counts("coordinator", "?municipality=GM0546", "status")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DueState.class)
    void what_is_counted_as_due_is_what_the_list_shows(DueState state) {
        for (var ahead : List.of(0, 3, 7)) {
            as("huisarts").post(REFERRALS, annie());
            clock.moveAhead(Duration.ofDays(ahead));
            assertThat(counts("coordinator", "", "due").getOrDefault(state.name(), 0L))
                    .isEqualTo(total("coordinator", "?limit=1&due=" + state));
            clock.backToNow();
        }
        assertThat(total("coordinator", "?limit=1&overdue=true"))
                .isEqualTo(total("coordinator", "?limit=1&due=OVERDUE"));
    }

    @ParameterizedTest
    @CsvSource({
        "?due=SOON, due:INVALID_VALUE",
        "?overdue=true&due=TODAY, due:CONTRADICTS_OVERDUE",
        "?municipality=Nieuwegein, municipality:INVALID_VALUE",
        "?due=TODAY&due=LATER, query:REPEATED_PARAMETER"
    })
    void an_odd_question_is_a_fault_of_the_input(String query, String fault) {
        for (var path : List.of("", "/counts")) {
            assertThat(as("coach").get(REFERRALS + path + query).errors()).containsExactly(fault);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbieder", "gemeente", "privacy", "beheerder"})
    void who_has_no_cases_counts_none(String persona) {
        assertThat(as(persona).get(REFERRALS + "/counts").status()).isEqualTo(403);
    }
}
