package nl.welzijnoprecept.accesslog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.operation.Command;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Who keeps the log for longer than five years misses what goes before that. */
@TestPropertySource(properties = "welzijnoprecept.access-log.years=7")
class LongerTermIT extends ApiTest {
    @Autowired
    private SealService seals;

    @Autowired
    private List<Command> commands;

    @Test
    void a_line_of_six_years_ago_has_no_business_to_be_gone() {
        var day = LocalDate.now(ZoneOffset.UTC).minusYears(6);
        var id = owner.sql("""
                        insert into access_log (recorded_at, action, object, outcome)
                        values (:day::date + time '12:00' at time zone 'UTC', 'R', 'REFERRAL', 'SUCCESS') returning id""").param("day", day.toString()).query(Long.class).single();
        while (owner.sql("select coalesce(max(last_id), 0) from access_log_seal")
                        .query(Long.class)
                        .single()
                < id) {
            seals.seal();
        }
        owner.sql("delete from access_log where id = " + id).update();
        assertThat(verified()).anyMatch(said -> said.startsWith(day + ", ") && said.endsWith("sealed lines are gone"));
    }

    private List<String> verified() {
        var told = new ArrayList<String>();
        commands.stream()
                .filter(command -> command.name().equals("verify-access-log"))
                .findFirst()
                .orElseThrow()
                .run(told::add);
        return told;
    }
}
