package nl.welzijnoprecept.statistics.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.welzijnoprecept.statistics.Measure;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ReferralBodies;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** In Leiden, and each test in a year of its own, so that nobody else's referrals count. */
class FiguresIT extends ApiTest {

    private Answer figures(String question) {
        return as("gemeente-elders").get("/api/v1/statistics/referrals?municipality=GM0546" + question);
    }

    /** This many are referred on that day. */
    private List<Answer> refer(String day, String reason, int times) {
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse(day + "T12:00:00Z")));
        return IntStream.range(0, times)
                .mapToObj(_ -> {
                    ObjectNode body = ReferralBodies.annieInLeiden();
                    body.putArray("reasons").add(reason).add("OTHER");
                    return as("huisarts-elders").post("/api/v1/referrals", body);
                })
                .toList();
    }

    private static List<String> rows(Answer answer) {
        return answer.json().get("rows").valueStream().map(JsonNode::toString).toList();
    }

    @Test
    void large_counts_are_exact_and_small_ones_suppressed() {
        refer("2041-03-10", "LONELINESS", 12);
        refer("2041-03-11", "HOUSING", 3);
        refer("2041-03-12", "FINANCES", 8);

        var answer = figures("&from=2041-01&to=2041-12&by=reason");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().propertyNames())
                .containsExactly("municipality", "from", "to", "by", "rule", "asOf", "total", "rows", "definitions");
        assertThat(answer.json().get("municipality").asString()).isEqualTo("GM0546");
        assertThat(answer.texts("by")).containsExactly("reason");
        assertThat(answer.json().at("/rule/minimum").asInt()).isEqualTo(10);
        assertThat(answer.json().get("total").asInt()).isEqualTo(23);
        assertThat(rows(answer))
                .containsExactly(
                        "{\"reason\":\"FINANCES\",\"count\":null,\"suppressed\":true}",
                        "{\"reason\":\"HOUSING\",\"count\":null,\"suppressed\":true}",
                        "{\"reason\":\"LONELINESS\",\"count\":12}");
        // The same, divided by what does not divide them.
        assertThat(rows(figures("&from=2041-03&to=2041-03&by=quarter,reason")))
                .hasSize(3)
                .contains("{\"quarter\":\"2041-Q1\",\"reason\":\"LONELINESS\",\"count\":12}");
        assertThat(rows(figures("&from=2041-01&to=2041-12&by=ageBand,gender")))
                .containsExactly("{\"ageBand\":\"80+\",\"gender\":\"FEMALE\",\"count\":23}");
        assertThat(rows(figures("&from=2041-01&to=2041-12&by=district&by=referrerType")))
                .containsExactly("{\"district\":\"2312\",\"referrerType\":\"GP_PRACTICE\",\"count\":23}");
        assertThat(rows(figures("&from=2041-01&to=2041-12&by=status,outcome")))
                .containsExactly("{\"status\":\"SUBMITTED\",\"outcome\":\"NONE\",\"count\":23}");
    }

    @Test
    void csv_has_the_same_rows() {
        refer("2042-03-10", "LONELINESS", 12);
        refer("2042-03-11", "HOUSING", 3);
        refer("2042-03-12", "FINANCES", 8);

        var csv = as("gemeente-elders")
                .with("Accept", "text/csv")
                .get("/api/v1/statistics/referrals?municipality=GM0546&from=2042-01&to=2042-12&by=month,reason");

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"referrals.csv\"");
        assertThat(csv.text().split("\r\n"))
                .satisfiesExactly(
                        head -> assertThat(head)
                                .isEqualTo(
                                        "month,reason,count,suppressed,municipality,from,to,minimum,asOf,definition"),
                        row -> assertThat(row).startsWith("2042-03,FINANCES,,true,GM0546,2042-01,2042-12,10,2042-03-"),
                        row -> assertThat(row).startsWith("2042-03,HOUSING,,true,"),
                        row -> assertThat(row)
                                .startsWith("2042-03,LONELINESS,12,,")
                                .contains("De belangrijkste reden"));
        assertThat(rows(figures("&from=2042-01&to=2042-12&by=month,reason"))).hasSize(3);

        var indicators = as("gemeente-elders")
                .with("Accept", "text/csv")
                .get("/api/v1/statistics/indicators?municipality=GM0546&from=2042-01&to=2042-12");
        assertThat(indicators.header("Content-Disposition")).isEqualTo("attachment; filename=\"indicators.csv\"");
        assertThat(indicators.text().lines())
                .hasSize(1 + Measure.values().length)
                .anyMatch(
                        "code,numerator,denominator,value,unit,suppressed,municipality,from,to,minimum,asOf,definition"
                                ::equals)
                .anyMatch(line -> line.startsWith("unreachedRate,0,23,0.000,SHARE,,GM0546,2042-01,2042-12,10,2042-03-"))
                .anyMatch(line -> line.startsWith("practicesReached,1,1,1,PRACTICES,,") && line.contains("Praktijken"));
    }

    @Test
    void a_large_count_is_suppressed_where_it_would_give_a_small_one_away() {
        refer("2043-03-10", "LONELINESS", 12);
        refer("2043-03-11", "HOUSING", 3);

        var answer = figures("&from=2043-03&to=2043-03&by=reason");

        assertThat(answer.json().get("total").asInt()).isEqualTo(15);
        assertThat(rows(answer))
                .containsExactly(
                        "{\"reason\":\"HOUSING\",\"count\":null,\"suppressed\":true}",
                        "{\"reason\":\"LONELINESS\",\"count\":null,\"suppressed\":true}");
    }

    @Test
    void windows_cannot_be_subtracted() {
        refer("2044-01-10", "LONELINESS", 12);
        refer("2044-02-10", "LONELINESS", 3);

        assertThat(figures("&from=2044-01&to=2044-02").json().get("total").asInt())
                .isEqualTo(15);
        assertThat(figures("&from=2044-01&to=2044-01").json().get("total").isNull())
                .isTrue();
        assertThat(figures("&from=2044-02&to=2044-02").json().get("total").isNull())
                .isTrue();
        assertThat(rows(figures("&from=2044-01&to=2044-02&by=month")))
                .containsExactly(
                        "{\"month\":\"2044-01\",\"count\":null,\"suppressed\":true}",
                        "{\"month\":\"2044-02\",\"count\":null,\"suppressed\":true}");
    }

    @Test
    void what_was_entered_by_mistake_does_not_count() {
        var referrals = refer("2045-05-10", "LONELINESS", 11);
        as("huisarts-elders")
                .ifMatch("\"0\"")
                .post(
                        "/api/v1/referrals/" + referrals.getFirst().id() + "/steps",
                        Map.of("step", "VOID", "reason", "Verkeerde persoon"));

        assertThat(figures("&from=2045-01&to=2045-12").json().get("total").asInt())
                .isEqualTo(10);
    }

    @Test
    void the_month_is_a_dutch_month() {
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse("2046-05-31T22:30:00Z")));
        IntStream.range(0, 10)
                .forEach(_ -> as("huisarts-elders").post("/api/v1/referrals", ReferralBodies.annieInLeiden()));

        assertThat(figures("&from=2046-06&to=2046-06").json().get("total").asInt())
                .isEqualTo(10);
        assertThat(figures("&from=2046-05&to=2046-05").json().get("total").asInt())
                .isZero();
    }

    @Test
    void nothing_is_nothing() {
        var answer = figures("&from=2001-01&to=2003-12&by=reason,gender");
        assertThat(answer.json().get("total").asInt()).isZero();
        assertThat(answer.json().get("rows").isEmpty()).isTrue();
    }

    @Test
    void only_an_analyst_of_the_municipality_sees_its_figures() {
        for (var path : List.of("referrals", "indicators")) {
            var question = "/api/v1/statistics/" + path + "?municipality=GM0546&from=2021-01&to=2021-12";
            assertThat(as("gemeente").get(question).status()).isEqualTo(403);
            for (var other :
                    List.of("huisarts-elders", "coach-elders", "coordinator", "aanbieder", "privacy", "beheerder")) {
                assertThat(as(other).get(question).status()).as(other).isEqualTo(403);
            }
            assertThat(nobody().get(question).status()).isEqualTo(401);
        }
    }

    @Test
    void indicators_obey_the_same_rule() {
        var referrals = refer("2047-04-01", "LONELINESS", 30);
        var coach = UUID.fromString(as("coach-elders").get("/api/v1/me").id());
        // Assigned too early by mistake: what was undone never happened.
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse("2047-04-03T08:00:00Z")));
        for (var step : List.of("ASSIGN", "UNDO")) {
            assertThat(CaseSteps.step(as("coach-elders"), referrals.getLast().header("Location"), Map.of("step", step))
                            .status())
                    .isEqualTo(201);
        }
        // A Monday and two days later; eleven wait until the week after.
        for (var i = 0; i < 30; i++) {
            var day = Instant.parse(i < 19 ? "2047-04-03T09:00:00Z" : "2047-04-09T09:00:00Z");
            clock.moveAhead(Duration.between(clock.instant(), day));
            var assigned =
                    CaseSteps.step(as("coach-elders"), referrals.get(i).header("Location"), Map.of("step", "ASSIGN"));
            assertThat(assigned.status()).isEqualTo(201);
        }
        for (var i = 0; i < 14; i++) {
            var referral = UUID.fromString(referrals.get(i).id());
            owner.sql("""
                            insert into conversation (id, referral_id, kind, channel, held_at, reached, recorded_by, recorded_at)
                            values (gen_random_uuid(), :referral, 'INTAKE', 'HOME', '2047-04-08T09:00Z', true, :coach, '2047-04-08T10:00Z')""").param("referral", referral).param("coach", coach).update();
            if (i < 3) {
                as("coach-elders").post(referrals.get(i).header("Location") + "/goals", Map.of("text", "Weer zingen"));
            }
        }

        var indicators = indicators("2047-01", "2047-12");

        assertThat(indicators.get("daysToAssignment"))
                .isEqualTo(
                        "{\"code\":\"daysToAssignment\",\"numerator\":null,\"denominator\":30,\"value\":2.0,\"unit\":\"WORKING_DAYS\"}");
        assertThat(indicators.get("assignedInNorm")).contains("\"numerator\":19,\"denominator\":30,\"value\":0.633");
        assertThat(indicators.get("daysToIntake")).contains("\"denominator\":14,\"value\":3.0");
        assertThat(indicators.get("intakeRate")).contains("\"numerator\":14,\"denominator\":30");
        assertThat(indicators.get("broadLookRate")).contains("\"numerator\":0,\"denominator\":14,\"value\":0.0");
        assertThat(indicators.get("ownGoalRate"))
                .isEqualTo(
                        "{\"code\":\"ownGoalRate\",\"numerator\":null,\"denominator\":null,\"value\":null,\"unit\":\"SHARE\",\"suppressed\":true}");
        assertThat(indicators.get("practicesReached")).contains("\"numerator\":1,\"denominator\":1");
        assertThat(indicators.get("clientVerdictAchieved"))
                .contains("\"numerator\":0,\"denominator\":0,\"value\":null");
        // Of thirty, three waited longer than nine in ten: too few to tell what these waited at most.
        assertThat(indicators.get("daysToAssignmentP90")).contains("\"value\":null", "\"suppressed\":true");
        assertThat(indicators.get("strengthsRate")).contains("\"numerator\":0,\"denominator\":14,\"value\":0.0");
        assertThat(indicators.get("stillTakingPartRate"))
                .contains("\"numerator\":0,\"denominator\":0,\"value\":null")
                .doesNotContain("suppressed");
        assertThat(indicators.keySet())
                .isEqualTo(Arrays.stream(Measure.values()).map(Measure::code).collect(Collectors.toSet()));
        // Nobody, and too few.
        assertThat(indicators("2001-01", "2001-12").get("intakeRate")).contains("\"denominator\":0,\"value\":null");
        assertThat(indicators("2047-01", "2047-03").get("intakeRate")).doesNotContain("suppressed");
    }

    private Map<String, String> indicators(String from, String to) {
        var answer = as("gemeente-elders")
                .get("/api/v1/statistics/indicators?municipality=GM0546&from=%s&to=%s".formatted(from, to));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json()
                .get("indicators")
                .valueStream()
                .collect(Collectors.toMap(each -> each.get("code").asString(), JsonNode::toString));
    }
}
