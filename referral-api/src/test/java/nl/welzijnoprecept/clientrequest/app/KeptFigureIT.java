package nl.welzijnoprecept.clientrequest.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The municipality's past does not change because a file went, and what is kept for it leads to nobody. */
class KeptFigureIT extends ApiTest {

    @Test
    void figures_are_the_same_before_and_after() {
        // Easter Monday is the 11th: waits are in working days.
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse("2061-04-07T09:00:00Z")));
        var files = new ArrayList<String>();
        for (var i = 0; i < 24; i++) {
            var body = (ObjectNode) annie();
            if (i % 2 == 0) {
                ((ObjectNode) body.get("client")).put("gender", "MALE").put("birthDate", "1990-05-05");
            }
            files.add(as("huisarts").post("/api/v1/referrals", body).header("Location"));
        }
        as("huisarts").ifMatch("\"0\"").post(files.get(23) + "/steps", Map.of("step", "VOID", "reason", "Verkeerde"));
        for (var i = 0; i < 22; i++) {
            clock.moveAhead(Duration.ofHours(7));
            var coach = as("coach");
            CaseSteps.step(coach, files.get(i), Map.of("step", "ASSIGN"));
            if (i < 14) {
                clock.moveAhead(Duration.ofHours(30));
                coach.post(
                        files.get(i) + "/conversations",
                        Map.of(
                                "kind",
                                "INTAKE",
                                "channel",
                                "HOME",
                                "heldAt",
                                clock.instant().toString(),
                                "reached",
                                true));
                coach.post(files.get(i) + "/goals", Map.of("text", "Weer zingen"));
                CaseSteps.step(coach, files.get(i), Map.of("step", "START"));
            }
            if (i % 3 == 0) {
                coach.post(files.get(i) + "/feedback", Map.of("moment", "RECEIVED"));
            }
            var end = i < 14
                    ? Map.of(
                            "step",
                            "COMPLETE",
                            "outcome",
                            i < 12 ? "ACTIVITY" : "NO_CHANGE",
                            "clientVerdict",
                            "ACHIEVED")
                    : Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Vol");
            assertThat(CaseSteps.step(coach, files.get(i), end).status()).isEqualTo(201);
        }
        var before = figures();
        assertThat(before.toString()).contains("\"total\":23", "\"denominator\":");
        var erased = files.subList(0, 20).toArray(String[]::new);

        assertThat(as("privacy")
                        .post(FullFile.granted(as("privacy"), DutchTime.day(clock.instant()), erased) + "/erasure", "")
                        .status())
                .isEqualTo(204);
        as("privacy")
                .post(FullFile.granted(as("privacy"), DutchTime.day(clock.instant()), files.get(23)) + "/erasure", "");

        assertThat(figures()).isEqualTo(before);
        assertThat(owner.sql("select count(*) from figure_kept where month = '2061-04-01'")
                        .query(Long.class)
                        .single())
                .isEqualTo(20); // and not the one that was entered by mistake
    }

    private List<String> figures() {
        var range = "municipality=GM0356&from=2061-01&to=2061-12";
        var answers = new ArrayList<String>();
        for (var question : List.of(
                "referrals?" + range,
                "referrals?" + range + "&by=ageBand,gender",
                "referrals?" + range + "&by=month,reason",
                "referrals?" + range + "&by=district,referrerType",
                "referrals?" + range + "&by=status,outcome",
                "indicators?" + range)) {
            var answer = as("gemeente").get("/api/v1/statistics/" + question);
            assertThat(answer.status()).isEqualTo(200);
            answers.add(answer.text().replaceAll("\"asOf\":\"[^\"]*\"", ""));
        }
        return answers;
    }

    @Test
    void what_is_kept_for_figures_leads_to_nobody() {
        assertThat(owner.sql("""
                                select attname from pg_attribute where attrelid = 'figure_kept'::regclass and attnum > 0
                                and (atttypid in ('uuid'::regtype, 'timestamptz'::regtype, 'bytea'::regtype)
                                     or attname ~ 'id$|practice|reference')""").query(String.class).list()).isEmpty();
    }

    /** A destroyed case is counted in the band that it was counted in. */
    @Test
    void a_kept_age_is_in_the_band_of_the_age() {
        assertThat(owner.sql("""
                                select count(*) from generate_series(0, 120) as age
                                where age_band(age) <> age_band(substring(age_band(age) from '\\d+')::integer)""").query(Long.class).single()).isZero();
        assertThat(owner.sql("select string_agg(distinct age_band(age), ' ') from generate_series(0, 120) as age")
                        .query(String.class)
                        .single())
                .isEqualTo("0-11 12-17 18-39 40-64 65-79 80+");
    }
}
