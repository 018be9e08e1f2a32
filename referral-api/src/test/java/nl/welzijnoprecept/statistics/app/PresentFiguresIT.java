package nl.welzijnoprecept.statistics.app;

import static nl.welzijnoprecept.support.PlacementCases.accepted;
import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.proposed;
import static nl.welzijnoprecept.support.PlacementCases.take;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ReviewCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is counted beside referrals: who waits now, how full activities are, and meetings. */
class PresentFiguresIT extends ApiTest {
    @Autowired
    private KeepFiguresService service;

    private JsonNode indicator(String persona, String municipality, String code, String year) {
        return as(persona)
                .get("/api/v1/statistics/indicators?municipality=%s&from=%s-01&to=%s-12"
                        .formatted(municipality, year, year))
                .json()
                .get("indicators")
                .valueStream()
                .filter(each -> each.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode now(String code) {
        return indicator("gemeente", "GM0356", code, "2026");
    }

    private long counted(String sql) {
        return owner.sql(sql).query(Long.class).single();
    }

    @Test
    void who_waits_now_and_for_how_long_is_counted_until_they_wait_no_more() {
        var coach = as("coach");
        var full = activity(as("aanbieder"), 1);
        accepted(coach, CaseSteps.assigned(as("huisarts"), coach), full);
        var last = "";
        for (var i = 0; i < 11; i++) {
            var placement = proposed(coach, CaseSteps.assigned(as("huisarts"), coach), full)
                    .header("Location");
            assertThat(take(coach, placement, Map.of("step", "WAITLIST")).status())
                    .isEqualTo(201);
            last = placement;
        }
        clock.moveAhead(Duration.ofDays(1));
        var waiting = now("waitingNow");
        assertThat(waiting.get("unit").asString()).isEqualTo("PEOPLE");
        assertThat(waiting.get("value").asLong()).isGreaterThanOrEqualTo(11).isEqualTo(counted("""
                select count(distinct p.referral_id) from placement p join referral r on r.id = p.referral_id
                where p.status = 'WAITLISTED' and r.closed_at is null and r.municipality_code = 'GM0356'"""));
        var waited = now("daysWaitedNow");
        assertThat(waited.get("unit").asString()).isEqualTo("CALENDAR_DAYS");
        assertThat(waited.get("denominator").asLong())
                .isEqualTo(waiting.get("value").asLong());
        assertThat(waited.get("value").asDouble()).isGreaterThanOrEqualTo(1);

        take(coach, last, Map.of("step", "END", "reasonCode", "OTHER", "reason", "Wil niet meer wachten"));
        assertThat(now("waitingNow").get("value").asLong())
                .isEqualTo(waiting.get("value").asLong() - 1);
        assertThat(service.stray(new MunicipalityCode("GM0356")).isNone()).isTrue();
    }

    @Test
    void how_full_activities_are_is_told_where_enough_people_have_a_place() {
        var coach = as("coach");
        var group = activity(as("aanbieder"), 15);
        for (var i = 0; i < 11; i++) {
            accepted(coach, CaseSteps.assigned(as("huisarts"), coach), group);
        }
        var limited =
                "from activity a where a.municipality_code = 'GM0356' and a.status = 'ACTIVE' and a.capacity is not null";
        var taken = now("placesTakenNow");
        assertThat(taken.get("denominator").asLong()).isEqualTo(counted("select sum(a.capacity) " + limited));
        assertThat(taken.get("numerator").asLong()).isGreaterThanOrEqualTo(11).isEqualTo(counted("""
                select count(*) from placement p where p.status in ('OFFERED', 'ACCEPTED', 'STARTED')
                and p.activity_id in (select a.id %s)""".formatted(
                        limited)));
    }

    @Test
    void meetings_that_were_to_be_are_told_as_far_as_they_were_held() {
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse("2057-03-10T12:00:00Z")));
        var held = ReviewCases.made(as("coach").post(ReviewCases.MEETINGS, ReviewCases.body(clock.instant())))
                .header("Location");
        ReviewCases.take(as("coach"), held, "HOLD");
        var cancelled = ReviewCases.made(as("coach").post(ReviewCases.MEETINGS, ReviewCases.body(clock.instant())))
                .header("Location");
        ReviewCases.take(as("coach"), cancelled, "CANCEL");
        ReviewCases.made(as("coach")
                .post(ReviewCases.MEETINGS, ReviewCases.body(clock.instant().plus(Duration.ofDays(30)))));
        clock.moveAhead(Duration.ofMinutes(1));

        var told = indicator("gemeente", "GM0356", "caseReviewsHeldRate", "2057");
        assertThat(told.get("numerator").asInt()).isEqualTo(1);
        assertThat(told.get("denominator").asInt())
                .as("that of next month is still to come")
                .isEqualTo(2);
        assertThat(indicator("gemeente-elders", "GM0546", "caseReviewsHeldRate", "2057")
                        .get("denominator")
                        .asInt())
                .as("of another team")
                .isZero();
    }

    /** The functions answer an analyst of that municipality and nobody else. */
    @Test
    void nobody_else_is_told_how_full_activities_are_or_of_meetings() {
        assertThat(application
                        .sql("select places + taken + people from places_of('GM0356')")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(application
                        .sql("select planned from meetings_of('GM0356', '2020-01-01Z', '2099-01-01Z')")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
