package nl.welzijnoprecept.oversight.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.Test;

class AccessLogIT extends ApiTest {
    private static final String LOG = "/api/v1/access-log";

    @Test
    void the_officer_pages_through_a_file() {
        var referral = assigned(as("huisarts"), as("coach"));
        for (var look = 0; look < 7; look++) {
            assertThat(as("coach").get(referral).status()).isEqualTo(200);
        }
        var whole = as("privacy").get(referral + "/access-log");
        var parts = new ArrayList<String>();
        var path = referral + "/access-log?limit=4";
        Answer part;
        do {
            part = as("privacy").get(path);
            assertThat(part.items()).hasSizeBetween(1, 4);
            parts.addAll(part.each("at"));
            path = referral + "/access-log?limit=4&cursor="
                    + part.json().get("next").asString();
        } while (!part.json().get("next").isNull());
        // Each look at the log adds a line of its own, above those that are still to come: here the first one's.
        assertThat(parts.subList(1, parts.size())).containsExactlyElementsOf(whole.each("at"));
        assertThat(whole.json().has("total")).isFalse(); // counting it would take as long as reading it all
        assertThat(whole.items().getFirst().get("source").asString()).isEqualTo("coach");
        assertThat(whole.items().getFirst().get("responsible").get("name"))
                .isEqualTo(whole.items().getFirst().get("by").get("name"));
    }

    @Test
    void a_cursor_that_is_none_and_a_limit_out_of_range_are_told_at_once() {
        assertThat(as("privacy").get(LOG + "?limit=501&cursor=x").errors())
                .containsExactlyInAnyOrder("limit:OUT_OF_RANGE", "cursor:INVALID_CURSOR");
        assertThat(as("privacy").get(LOG + "?from=2026-02-01&until=2026-01-01").errors())
                .containsExactly("until:BEFORE_FROM");
    }

    @Test
    void the_officer_follows_one_employee() {
        assertThat(as("coach-2").get("/api/v1/referrals").status()).isEqualTo(200);
        var id = as("coach-2").get("/api/v1/me").id();
        var one = LOG + "?limit=500&professional=" + id;
        var lines = as("privacy").get(one).items();
        // Other tests' clocks may be ahead and they look at much, so what was done here is asked for by its kind; but
        // no older line stands before a newer one.
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.get("by").get("id").asString()).isEqualTo(id))
                .extracting(line -> Instant.parse(line.get("at").asString()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        for (var kind : List.of("LOGIN", "REFERRAL_LIST")) {
            assertThat(as("privacy").get(one + "&object=" + kind).items())
                    .isNotEmpty()
                    .allSatisfy(line -> {
                        assertThat(line.get("object").asString()).isEqualTo(kind);
                        assertThat(line.get("by").get("id").asString()).isEqualTo(id);
                    });
        }
    }

    /** De Linde's people work for another organisation: of them, the officer sees what they do in the own files. */
    @Test
    void of_others_the_officer_sees_what_they_do_in_the_own_files() {
        assigned(as("huisarts"), as("coach"));
        assertThat(as("huisarts").get("/api/v1/referrals").status()).isEqualTo(200);
        var id = as("huisarts").get("/api/v1/me").id();
        var seen = as("privacy").get(LOG + "?professional=" + id);
        assertThat(seen.each("object")).contains("REFERRAL").doesNotContain("LOGIN");
        assertThat(seen.items()) // a list of many names no file, and is at home; of a few, each file has its line
                .allSatisfy(line -> assertThat(line.get("referralId").isNull()).isFalse());
        var elsewhere = as("coach-elders").get("/api/v1/me").id();
        assertThat(as("privacy")
                        .get(LOG + "?outcome=SUCCESS&professional=" + elsewhere)
                        .each("object"))
                .as("what they did at home is not for this officer; at a table to which they were asked it is")
                .allMatch("CASE_REVIEW"::equals);
    }

    @Test
    void a_period_is_of_whole_dutch_days() {
        var referral = assigned(as("huisarts"), as("coach"));
        clock.moveAhead(Duration.ofDays(40));
        var later = LocalDate.ofInstant(clock.instant(), DutchTime.ZONE);
        assertThat(as("coach").get(referral).status()).isEqualTo(200);
        var file = "&referral=" + referral.substring("/api/v1/referrals/".length());
        assertThat(as("privacy")
                        .get(LOG + "?from=" + later + "&until=" + later + file)
                        .each("action"))
                .containsExactly("R");
        assertThat(as("privacy").get(LOG + "?from=" + later.plusDays(1) + file).items())
                .isEmpty();
        assertThat(as("privacy")
                        .get(LOG + "?until=" + later.minusDays(1) + file)
                        .each("action"))
                .containsExactlyInAnyOrder("C", "R", "U");
    }

    /** The index serves any period, but nobody reads years line by line: a question that costs so much is a mistake. */
    @Test
    void a_question_is_about_a_year_at_most_but_for_one_file() {
        var today = LocalDate.ofInstant(clock.instant(), DutchTime.ZONE);
        assertThat(as("privacy").get(LOG + "?from=2000-01-01").errors()).containsExactly("from:PERIOD_TOO_LONG");
        for (var end : List.of("from", "until")) {
            var farAway = as("privacy").get(LOG + "?" + end + "=%2B999999999-12-31");
            assertThat(farAway.status()).as(farAway.text()).isEqualTo(400);
        }
        assertThat(as("privacy")
                        .get(LOG + "?from=2000-01-01&professional=" + UUID.randomUUID())
                        .errors())
                .containsExactly("from:PERIOD_TOO_LONG");
        assertThat(as("privacy")
                        .get(LOG + "?from=" + today.minusYears(1).plusDays(1))
                        .status())
                .isEqualTo(200);
        assertThat(as("privacy").get(LOG + "?from=" + today.minusYears(1)).errors())
                .containsExactly("from:PERIOD_TOO_LONG");
        assertThat(as("privacy")
                        .get(LOG + "?from=2000-01-01&until=2000-12-31&limit=1")
                        .status())
                .isEqualTo(200);
        assertThat(as("privacy")
                        .get(LOG + "?from=2000-01-01&referral=" + UUID.randomUUID())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void without_a_first_day_it_is_31_days() {
        var today = LocalDate.ofInstant(clock.instant(), DutchTime.ZONE);
        var id = assigned(as("huisarts"), as("coach")).substring("/api/v1/referrals/".length());
        var grant = Map.of("referralId", id, "reasonCode", "OTHER", "reason", "De coach is ziek");
        assertThat(as("coach-2").post("/api/v1/access-grants", grant).status()).isEqualTo(201);
        assertThat(daysUntil(today.plusDays(30))).contains(today);
        assertThat(daysUntil(today.plusDays(31))).doesNotContain(today);
    }

    private List<LocalDate> daysUntil(LocalDate last) {
        return as("privacy").get(LOG + "?object=ACCESS_GRANT&limit=500&until=" + last).each("at").stream()
                .map(at -> LocalDate.ofInstant(Instant.parse(at), DutchTime.ZONE))
                .toList();
    }

    @Test
    void the_officer_filters_on_why_somebody_looked() {
        var referral = assigned(as("huisarts"), as("coach"));
        var id = referral.substring("/api/v1/referrals/".length());
        var grant = Map.of("referralId", id, "reasonCode", "OTHER", "reason", "De coach is ziek");
        assertThat(as("coach-2").post("/api/v1/access-grants", grant).status()).isEqualTo(201);
        assertThat(as("coach-2").get(referral).status()).isEqualTo(200);
        var lines = as("privacy").get(LOG + "?purpose=STATED_REASON&referral=" + id);
        assertThat(lines.each("object")).containsExactly("REFERRAL", "ACCESS_GRANT");
        assertThat(lines.each("purpose")).containsOnly("STATED_REASON");
        assertThat(as("privacy").get(LOG + "?purpose=CURIOSITY").errors()).containsExactly("purpose:INVALID_VALUE");
    }

    /** As it is by the path of the file. */
    @Test
    void to_ask_for_the_log_of_one_file_is_a_line_in_that_file() {
        var referral = assigned(as("huisarts"), as("coach"));
        var id = referral.substring("/api/v1/referrals/".length());
        as("privacy").get(LOG + "?referral=" + id);
        assertThat(as("privacy").get(referral + "/access-log").each("object").getFirst())
                .isEqualTo("ACCESS_LOG");
    }

    @Test
    void the_client_sees_which_organisation_looked_on_which_day_and_no_names() {
        var referral = assigned(as("huisarts"), as("coach"));
        assertThat(as("coach").get(referral).status()).isEqualTo(200);
        assertThat(as("coach").get(referral).status()).isEqualTo(200);
        assertThat(as("coach-2").get(referral).status()).isEqualTo(404);
        var view = as("privacy").get(referral + "/access-log/client-view");
        assertThat(view.items().stream()
                        .map(line -> List.of(
                                line.get("organisation").get("name").asString(),
                                line.get("role").asString(),
                                line.get("action").asString(),
                                line.get("object").asString(),
                                line.get("times").asInt()))
                        .toList())
                .containsExactlyInAnyOrder(
                        List.of("Huisartsenpraktijk De Linde", "REFERRER", "C", "REFERRAL", 1),
                        List.of("Stichting Samen Verder", "COACH", "R", "REFERRAL", 3),
                        List.of("Stichting Samen Verder", "COACH", "U", "REFERRAL", 1));
        var coach = as("coach").get("/api/v1/me").json();
        assertThat(view.text())
                .doesNotContain(coach.get("name").asString(), coach.get("id").asString());
        assertThat(as("privacy").get(referral + "/access-log").each("object").getFirst())
                .isEqualTo("ACCESS_LOG");
    }

    /** So that they can tell it: the same lines, for who works on the case and for nobody else of the team. */
    @Test
    void who_works_on_a_case_sees_what_its_client_may_know() {
        var referral = assigned(as("huisarts"), as("coach"));
        var view = referral + "/access-log/client-view";
        var grant = Map.of(
                "referralId",
                referral.substring("/api/v1/referrals/".length()),
                "reasonCode",
                "OTHER",
                "reason",
                "Ziek");
        assertThat(as("coach-2").post("/api/v1/access-grants", grant).status()).isEqualTo(201);
        assertThat(as("coach-2").get(referral).status()).isEqualTo(200);
        assertThat(as("coach-2").get(view).status()).isEqualTo(404);
        assertThat(as("coach-elders").get(view).status()).isEqualTo(404);
        assertThat(as("huisarts").get(view).status()).isEqualTo(403);
        var coach = as("coach").get(view);
        assertThat(coach.items())
                .anySatisfy(
                        line -> assertThat(line.get("statedReason").asBoolean()).isTrue());
        assertThat(coach.text()).doesNotContain("Fatima", "Joost");
        assertThat(as("coordinator").get(view).each("object")).contains("ACCESS_LOG", "ACCESS_GRANT", "REFERRAL");
        assertThat(as("coach").get(referral + "/access-log").status()).isEqualTo(403);
    }
}
