package nl.welzijnoprecept.practicereport.app;

import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ConversationBodies.conversation;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a practice learns of its own referrals: in months that no other test uses. */
class PracticeReportIT extends ApiTest {
    /** Each test has another year, long ago. */
    private static int year = 2001;

    private String month;

    @BeforeEach
    void in_a_year_of_its_own() {
        month = YearMonth.of(year++, 3).toString();
    }

    private static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }

    private String referred(Caller referrer, ObjectNode body) {
        var made = referrer.post("/api/v1/referrals", body);
        ok(made);
        return made.header("Location");
    }

    /** As if it came on that day; the owner of the tables may say so. */
    private void came(String referral, int day) {
        owner.sql(
                        "update referral set submitted_at = cast(:day as timestamp) at time zone 'Europe/Amsterdam' where id = :id")
                .param("day", month + "-%02dT10:00:00".formatted(day))
                .param("id", UUID.fromString(referral.replaceAll(".*/", "")))
                .update();
    }

    private void held(String referral, int day, String kind) {
        ok(as("coach").post(referral + "/conversations", conversation(kind).put("reached", true)));
        owner.sql("""
                        update conversation set held_at = cast(:day as timestamp) at time zone 'Europe/Amsterdam'
                        where referral_id = :id and kind = :kind""")
                .param("day", month + "-%02dT10:00:00".formatted(day))
                .param("id", UUID.fromString(referral.replaceAll(".*/", "")))
                .param("kind", kind)
                .update();
    }

    private JsonNode report(String persona) {
        var answer = as(persona).get("/api/v1/practice-report?from=" + month + "&to=" + month);
        ok(answer);
        return answer.json();
    }

    @Test
    void a_practice_sees_what_became_of_its_own() {
        var waiting = referred(as("huisarts"), annie());
        came(waiting, 2);
        var coached = referred(as("poh"), annie());
        ok(step(as("coach"), coached, Map.of("step", "ASSIGN")));
        came(coached, 3);
        held(coached, 5, "PROGRESS");
        held(coached, 9, "INTAKE");
        ok(step(as("coach"), coached, Map.of("step", "START")));
        var sent = as("coach").post(coached + "/feedback", Map.of("moment", "AFTER_INTAKE", "message", "Goed"));
        ok(as("huisarts").post(sent.header("Location") + "/acknowledgement", ""));
        ok(as("coach").post(coached + "/feedback", Map.of("moment", "OTHER", "message", "Goed")));
        var done = referred(as("huisarts"), annie());
        ok(step(as("coach"), done, Map.of("step", "ASSIGN")));
        came(done, 10);
        held(done, 14, "INTAKE");
        ok(step(as("coach"), done, Map.of("step", "START")));
        ok(step(as("coach"), done, Map.of("step", "COMPLETE", "outcome", "OWN_STRENGTH", "clientVerdict", "ACHIEVED")));
        came(referred(as("huisarts-elders"), annie()), 4);
        var mistake = referred(as("huisarts"), annie());
        ok(step(as("huisarts"), mistake, Map.of("step", "VOID", "reason", "Vergissing")));
        came(mistake, 4);

        var report = report("huisarts");
        assertThat(report.at("/practice/name").asString()).isEqualTo("Huisartsenpraktijk De Linde");
        assertThat(report.get("referred").asInt()).isEqualTo(3);
        assertThat(report.at("/months/0/referred").asInt()).isEqualTo(3);
        assertThat(report.get("shared").asInt()).isEqualTo(3);
        assertThat(report.get("status").toString()).isEqualTo("{\"WAITING\":1,\"IN_COACHING\":1,\"ENDED\":1}");
        assertThat(report.get("ended").toString()).isEqualTo("{\"COMPLETED\":1}");
        assertThat(report.get("outcomes").toString()).isEqualTo("{\"OWN_STRENGTH\":1}");
        assertThat(report.get("reasons").toString()).isEqualTo("{\"LONELINESS\":3}");
        assertThat(report.get("firstContact").toString()).isEqualTo("{\"known\":2,\"median\":3.0,\"p90\":3.8}");
        assertThat(report.get("intake").toString()).isEqualTo("{\"known\":2,\"median\":5.0,\"p90\":5.8}");
        assertThat(report.get("feedback").toString()).isEqualTo("{\"received\":2,\"acknowledged\":1}");
        assertThat(report.get("clientVerdict").toString()).isEqualTo("{\"completed\":1,\"known\":1,\"share\":1.0}");
        var elders = report("huisarts-elders");
        assertThat(elders.get("referred").asInt()).isEqualTo(1);
        assertThat(elders.get("status").toString()).isEqualTo("{\"WAITING\":1}");
    }

    @Test
    void who_does_not_let_the_practice_hear_counts_only_as_referred() {
        var body = annie();
        ((ObjectNode) body.get("permission")).putArray("purposes").add("REFER");
        came(referred(as("huisarts"), body), 2);
        var withdrawn = referred(as("huisarts"), annie());
        ok(step(as("coach"), withdrawn, Map.of("step", "ASSIGN")));
        came(withdrawn, 3);
        held(withdrawn, 5, "INTAKE");
        assertThat(report("huisarts").get("firstContact").get("known").asInt()).isEqualTo(1);
        ok(as("coach").post(withdrawn + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK"))));

        var report = report("huisarts");
        assertThat(report.get("referred").asInt()).isEqualTo(2);
        assertThat(report.get("shared").asInt()).isZero();
        assertThat(report.get("status").toString()).isEqualTo("{}");
        assertThat(report.at("/firstContact/known").asInt()).isZero();
        assertThat(report.at("/clientVerdict/share").isNull()).isTrue();
    }

    @Test
    void a_restricted_file_counts_for_who_referred_only() {
        came(referred(as("poh"), annie().put("restricted", true)), 2);
        assertThat(report("poh").get("referred").asInt()).isEqualTo(1);
        assertThat(report("huisarts").get("referred").asInt()).isZero();
    }

    @Test
    void the_same_comes_as_rows() {
        came(referred(as("huisarts"), annie()), 2);
        var csv =
                as("huisarts").with("Accept", "text/csv").get("/api/v1/practice-report?from=" + month + "&to=" + month);
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text())
                .startsWith("figure,code,value\r\nreferred,,1\r\nmonth," + month + ",1\r\n")
                .contains("\r\nstatus,WAITING,1\r\n", "\r\ndaysToFirstContact,median,\r\n", "\r\nfading,fading,");
    }

    @Test
    void days_of_contacts_open_to_no_other_practice_and_to_no_other_role() {
        var referral = referred(as("huisarts"), annie());
        ok(step(as("coach"), referral, Map.of("step", "ASSIGN")));
        held(referral, 5, "INTAKE");
        var id = UUID.fromString(referral.replaceAll(".*/", ""));
        assertThat(application
                        .sql("select count(*) from first_meetings(array[:id]::uuid[])")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
        for (var persona : List.of("coach", "coordinator", "aanbieder", "gemeente", "privacy", "beheerder")) {
            assertThat(as(persona)
                            .get("/api/v1/practice-report?from=2026-01&to=2026-12")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(as("huisarts").get("/api/v1/practice-report?from=2026&to=").errors())
                .containsExactlyInAnyOrder("from:INVALID_MONTH", "to:REQUIRED");
        assertThat(as("huisarts")
                        .get("/api/v1/practice-report?from=2026-02&to=2026-01")
                        .errors())
                .containsExactly("to:BEFORE_FROM");
        assertThat(as("huisarts")
                        .get("/api/v1/practice-report?from=2020-01&to=2025-01")
                        .errors())
                .containsExactly("to:PERIOD_TOO_LONG");
        assertThat(report("huisarts").at("/fading/fading").asBoolean()).isFalse();
    }
}
