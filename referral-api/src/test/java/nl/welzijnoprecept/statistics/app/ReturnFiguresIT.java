package nl.welzijnoprecept.statistics.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who comes back within a year is known by another file, which may change too. */
class ReturnFiguresIT extends ApiTest {
    @Autowired
    private KeepFigures keeping;

    @Autowired
    private KeepFiguresService service;

    @Test
    void who_comes_back_within_a_year_is_counted_as_that() {
        var person = annie();
        var first = submitted(person);
        var meanwhile = submitted(person);
        decline(first, "NOT_SUITABLE");
        clock.moveAhead(Duration.ofDays(300));
        var again = submitted(person);
        assertThat(repeated(first)).isEqualTo("NO");
        assertThat(repeated(meanwhile)).as("the first one was not closed yet").isEqualTo("NO");
        assertThat(repeated(again)).isEqualTo("YES");
        assertThat(repeated(submitted(annie()))).as("somebody else").isEqualTo("NO");
        clock.moveAhead(Duration.ofDays(66));
        assertThat(repeated(submitted(person)))
                .as("366 days after it was closed")
                .isEqualTo("NO");
        assertThat(service.stray(new MunicipalityCode("GM0356")).isNone()).isTrue();
    }

    @Test
    void what_becomes_of_the_earlier_one_counts_in_the_later_one() {
        var person = annie();
        var first = submitted(person);
        decline(first, "NO_CAPACITY");
        clock.moveAhead(Duration.ofMinutes(1));
        var again = submitted(person);
        assertThat(repeated(again)).isEqualTo("YES");

        CaseSteps.step(as("coordinator"), first, Map.of("step", "UNDO"));
        assertThat(repeated(again)).as("the first one is open again").isEqualTo("NO");
        assertThat(service.stray(new MunicipalityCode("GM0356")).isNone()).isTrue();
    }

    @Test
    void a_duplicate_is_nothing_to_come_back_from() {
        var person = annie();
        decline(submitted(person), "DUPLICATE");
        clock.moveAhead(Duration.ofMinutes(1));
        assertThat(repeated(submitted(person))).isEqualTo("NO");
    }

    private String submitted(JsonNode person) {
        var made = as("huisarts").post("/api/v1/referrals", person);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    private void decline(String referral, String code) {
        var declined = CaseSteps.step(
                as("coordinator"), referral, Map.of("step", "DECLINE", "reasonCode", code, "reason", "Nu niet"));
        assertThat(declined.status()).as(declined.text()).isEqualTo(201);
    }

    private String repeated(String referral) {
        keeping.count();
        return owner.sql("select course ->> 'REPEATED' from figure_line where referral_id = :id")
                .param("id", FullFile.id(referral))
                .query(String.class)
                .single();
    }
}
