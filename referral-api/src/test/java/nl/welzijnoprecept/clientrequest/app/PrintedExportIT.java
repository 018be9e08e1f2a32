package nl.welzijnoprecept.clientrequest.app;

import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.welzijnoprecept.referral.ReasonCode;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;

/** A client can read their file: in Dutch, as it was written, and it says nothing that did not happen. */
class PrintedExportIT extends ApiTest {
    private static final Pattern QUOTED = Pattern.compile("'([A-Z0-9_]+)'");

    private Answer html(String request) {
        return as("privacy").with("Accept", "text/html").get(request + "/export");
    }

    @Test
    void the_page_can_be_read_and_printed_and_runs_nothing() {
        var referral = FullFile.overseen(as("huisarts"), as("coach"), as("coach-2"), as("privacy"));
        var request = FullFile.asked(as("privacy"), "ACCESS", referral);

        var page = html(request);

        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .matches("default-src 'none'; style-src 'sha256-[^']+'; frame-ancestors 'none'");
        assertThat(page.text())
                .contains("<h1>Uw dossier</h1>", "Annie", "2 maart 1948", "eenzaamheid, rouw", "welzijnscoach")
                .contains("Woont alleen &lt;script&gt;alert(1)&lt;/script&gt;", "Vergeten", "gesprek opgeschreven")
                .contains("mijn kat is er ook", "Heel het dossier: 24 maanden nadat uw traject is gestopt")
                .doesNotContain("<script", "http://", "https://", "th:text", "_at</dt>", "_id</dt>");
    }

    @Test
    void what_somebody_wrote_is_printed_as_it_was_written() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        for (var text : List.of("2026-02-30", "OTHER", "2026-01-05")) {
            as("coach").post(referral + "/goals", Map.of("text", text));
        }
        var page = html(FullFile.asked(as("privacy"), "ACCESS", referral));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("<dd>2026-02-30</dd>", "<dd>OTHER</dd>", "<dd>2026-01-05</dd>")
                .contains("<dd>2 maart 1948</dd>", "<dd>vrouw</dd>", "<dd>eenzaamheid, rouw</dd>");
    }

    @Test
    void the_page_says_nothing_that_did_not_happen() {
        var referral = CaseSteps.submitted(as("huisarts"));
        var correction = FullFile.asked(as("privacy"), "CORRECTION", referral);
        as("privacy")
                .post(
                        correction + "/statements",
                        Map.of("referralId", FullFile.id(referral), "text", "Zo was het niet"));
        as("privacy").post(referral + "/retention-postponement", Map.of("until", today().toString(), "reason", "x"));
        as("privacy").post(referral + "/legal-hold", Map.of("reason", "x"));
        var page = html(FullFile.asked(as("privacy"), "ACCESS", referral)).text();
        assertThat(page)
                .contains("uw verklaring opgeschreven", "besloten hoe lang wij het bewaren")
                .contains("besloten om niets te vernietigen")
                .doesNotContain("heel het dossier opgeschreven", "heel het dossier gemaakt", "dossier gewijzigd")
                .doesNotContain("na gesprekken met u", "vernietigen gemaakt", "toestemming gemaakt");
    }

    @Test
    void it_tells_questions_and_what_the_referrer_need_not_hear_from_messages() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        assertThat(as("huisarts")
                        .post(referral + "/questions", Map.of("text", "Hoe gaat het?"))
                        .status())
                .isEqualTo(201);
        var owed = as("coach").get(referral + "/feedback-due").items().getFirst();
        assertThat(as("coach")
                        .post(
                                referral + "/feedback-due/" + owed.get("id").asString() + "/dismissal",
                                Map.of("reasonCode", "OTHER"))
                        .status())
                .isEqualTo(201);
        var page = html(FullFile.asked(as("privacy"), "ACCESS", referral)).text();
        assertThat(page)
                .contains(
                        "een vraag over u gesteld of beantwoord", "besloten dat de verwijzer iets niet te horen krijgt")
                .doesNotContain("bericht aan de verwijzer verstuurd", "bericht aan de verwijzer gewijzigd");
    }

    @Test
    void every_column_and_code_has_a_dutch_name() {
        var labels = DutchLabels.read();
        var unnamed = new TreeSet<String>();
        owner.sql("""
                        select p.part, a.attname as column from file_part p
                        join pg_attribute a on a.attrelid = to_regclass(p.part::text) and a.attnum > 0 and not a.attisdropped
                        where a.atttypid <> 'bytea'::regtype
                           or col_description(a.attrelid, a.attnum) like '%encrypted%'""").query(row -> {
            var part = row.getString("part");
            var column = row.getString("column");
            if (labels.table(part).equals(part)) {
                unnamed.add(part);
            }
            if (labels.column(part, column).equals(column)) {
                unnamed.add(part + "." + column);
            }
        });
        owner.sql("""
                        select p.part, a.attname as column, pg_get_constraintdef(c.oid) as definition
                        from (select part from file_part union select unnest(array ['client_request', 'client_request_decision',
                                  'retention_policy', 'access_log'])) p (part)
                        join pg_constraint c on c.conrelid = to_regclass(p.part::text) and c.conname like '%\\_known'
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where a.attname not in ('identity_check', 'purpose', 'outcome') or p.part <> 'access_log'""").query(row -> {
            var part = row.getString("part");
            var column = row.getString("column");
            QUOTED.matcher(row.getString("definition"))
                    .results()
                    .map(match -> match.group(1))
                    .filter(code -> !labels.hasCode(part, column, code) && !column.equals("identity_check"))
                    .forEach(code -> unnamed.add(part + "." + column + "." + code));
        });
        assertThat(unnamed).isEmpty();
    }

    /** A list of the organisation's own can be longer. */
    @Test
    void every_reason_that_the_product_comes_with_has_a_dutch_name() {
        var labels = DutchLabels.read();
        assertThat(Arrays.stream(Step.values()).flatMap(step -> ReasonCode.known(step).stream()))
                .allMatch(code -> labels.hasCode("referral_step", "reason_code", code));
    }
}
