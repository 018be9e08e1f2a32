package nl.welzijnoprecept.statistics.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ReferralBodies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who knows what the figures of a past month were, and looks again, does not see what one person did. */
class LateChangesIT extends ApiTest {
    private static final int ENOUGH = 10;
    private static final MunicipalityCode LEIDEN = new MunicipalityCode("GM0546");

    @Autowired
    private KeepFigures keeping;

    @Autowired
    private KeepFiguresService service;

    @Test
    void changes_of_past_months_are_counted_when_there_are_enough_of_them() {
        at("2061-03-07");
        var referrals = IntStream.range(0, ENOUGH + 2)
                .mapToObj(_ -> as("huisarts-elders")
                        .post("/api/v1/referrals", ReferralBodies.annieInLeiden())
                        .header("Location"))
                .toList();
        assertThat(statuses()).isEqualTo(List.of("SUBMITTED 12"));

        at("2061-04-28");
        assign(referrals.getFirst());
        assertThat(statuses()).as("of last month").isEqualTo(List.of("ASSIGNED 1", "SUBMITTED 11"));

        at("2061-05-02");
        referrals.subList(1, ENOUGH).forEach(this::assign);
        assertThat(statuses()).as("nine in a month that is past").isEqualTo(List.of("ASSIGNED 1", "SUBMITTED 11"));
        assertThat(service.uncounted()).as("nothing is to be done about it").doesNotContain(LEIDEN);
        assertThat(service.stray(LEIDEN).cells()).isZero();
        // What counts in no figure is no company.
        as("coach-elders").post(referrals.getFirst() + "/notes", Map.of("text", "Belt terug"));
        assertThat(statuses()).isEqualTo(List.of("ASSIGNED 1", "SUBMITTED 11"));

        assign(referrals.get(ENOUGH));
        assertThat(statuses()).as("ten").isEqualTo(List.of("ASSIGNED 11", "SUBMITTED 1"));
        assertThat(service.stray(LEIDEN).cells()).isZero();
    }

    private void at(String day) {
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse(day + "T12:00:00Z")));
    }

    private void assign(String referral) {
        CaseSteps.step(as("coach-elders"), referral, Map.of("step", "ASSIGN"));
    }

    private List<String> statuses() {
        keeping.count();
        return owner.sql("select value || ' ' || cases from figure_cell where municipality_code = 'GM0546'"
                        + " and measure = 'STATUS' and month = '2061-03-01' and cases > 0 order by 1")
                .query(String.class)
                .list();
    }
}
