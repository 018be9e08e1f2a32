package nl.welzijnoprecept.casereview.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static nl.welzijnoprecept.support.ReviewCases.agreed;
import static nl.welzijnoprecept.support.ReviewCases.asked;
import static nl.welzijnoprecept.support.ReviewCases.caseOf;
import static nl.welzijnoprecept.support.ReviewCases.item;
import static nl.welzijnoprecept.support.ReviewCases.items;
import static nl.welzijnoprecept.support.ReviewCases.made;
import static nl.welzijnoprecept.support.ReviewCases.meeting;
import static nl.welzijnoprecept.support.ReviewCases.permitting;
import static nl.welzijnoprecept.support.ReviewCases.put;
import static nl.welzijnoprecept.support.ReviewCases.take;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.ReviewCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What people of other organisations see of a case that is talked over: what is shared, as long as the client permits it. */
class CaseReviewSharingIT extends ApiTest {
    private static final String TOLD = "Wil weer onder de mensen";

    private String meeting;
    private String guest;

    @BeforeEach
    void a_meeting_with_somebody_of_another_organisation() {
        meeting = meeting(as("coach"), clock.instant());
        guest = asked(as("coach"), meeting, as("huisarts-elders"));
    }

    private String ofCoach(ObjectNode body) {
        return caseOf(as("huisarts"), as("coach"), body);
    }

    @Test
    void what_is_shared_and_what_is_theirs_to_do_and_nothing_else() {
        var referral = ofCoach(permitting());
        var item = put(as("coach"), meeting, referral, TOLD, "NAME", "EVERYBODY");
        made(as("coach").post(item + "/conclusions", Map.of("text", "Wij wachten af")));
        agreed(as("coach"), item, guest, today());
        var own = asked(as("coach"), meeting, as("coach-2"));
        agreed(as("coach"), item, own, today());

        var read = as("huisarts-elders").get(meeting);

        assertThat(items(as("huisarts-elders"), meeting)).singleElement().satisfies(one -> {
            assertThat(one.get("text").asString()).isEqualTo(TOLD);
            assertThat(one.get("subject").asString()).startsWith("Annie de Vries");
            assertThat(one.get("work").isNull()).isTrue();
            assertThat(one.get("agreements").valueStream()).singleElement().satisfies(agreement -> {
                assertThat(agreement.get("owner").get("id").asString()).isEqualTo(guest);
                assertThat(agreement.get("referralId").isNull()).isTrue();
            });
        });
        assertThat(read.text())
                .doesNotContain(
                        "Hoe verder", "Wij wachten af", FullFile.id(referral).toString(), "WR-", "1948", "3431");
        assertThat(read.json().get("allowedSteps").isEmpty()).isTrue();
        assertThat(as("huisarts-elders").get(referral).status()).isEqualTo(404);
        assertThat(as("huisarts-elders").get(item + "/conclusions").status()).isEqualTo(403);
        assertThat(as("coach-elders").get(meeting).status()).isEqualTo(404);
    }

    @Test
    void initials_are_two_letters_and_anonymous_is_nobody() {
        put(as("coach"), meeting, ofCoach(permitting()), TOLD, "INITIALS", "EVERYBODY");
        put(as("coach"), meeting, ofCoach(annie()), TOLD, "ANONYMOUS", "EVERYBODY");
        assertThat(items(as("huisarts-elders"), meeting))
                .extracting(one ->
                        one.get("subject").isNull() ? null : one.get("subject").asString())
                .containsExactly("A.V.", null);
        assertThat(as("huisarts-elders").get(meeting).text()).doesNotContain("Annie", "Vries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANONYMOUS", "INITIALS"})
    void words_that_say_the_name_are_not_shared_where_the_name_is_not(String as) {
        var referral = ofCoach(permitting());
        for (var text : List.of("Over ANNIE.", "Mevr. de Vriés mist haar man", "Geboren 2-3-1948", "Bel 06-12345678")) {
            var refused = as("coach").post(meeting + "/items", item(referral, text, as, "EVERYBODY"));
            assertThat(refused.errors()).as(text).containsExactly("shared.text:NAMES_THE_CLIENT");
        }
        assertThat(as("coach")
                        .post(meeting + "/items", item(referral, "Annie zingt", as, "TEAM"))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME", "INITIALS"})
    void without_the_clients_permission_nobody_elsewhere_hears_who_it_is(String as) {
        var referral = ofCoach(annie());
        var refused = as("coach").post(meeting + "/items", item(referral, TOLD, as, "EVERYBODY"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("CASE_REVIEW_PERMISSION");

        put(as("coach"), meeting, referral, TOLD, as, "TEAM");
        assertThat(items(as("huisarts-elders"), meeting)).isEmpty();
    }

    @Test
    void what_is_for_the_team_is_not_told_elsewhere_whatever_the_client_permits() {
        put(as("coach"), meeting, ofCoach(permitting()), TOLD, "NAME", "TEAM");
        asked(as("coach"), meeting, as("coach-2"));
        assertThat(items(as("coach-2"), meeting)).hasSize(1);
        assertThat(items(as("huisarts-elders"), meeting)).isEmpty();
    }

    /** What is shown changes without the meeting: whoever keeps a copy is not told that it is still good. */
    @Test
    void a_copy_that_was_kept_does_not_outlive_the_permission() {
        var referral = ofCoach(permitting());
        put(as("coach"), meeting, referral, TOLD, "NAME", "EVERYBODY");
        var tag = as("huisarts-elders").get(meeting).eTag();
        made(as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("CASE_REVIEW"))));
        var again = as("huisarts-elders").with("If-None-Match", tag).get(meeting);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("items").isEmpty()).isTrue();
    }

    @Test
    void permission_that_is_taken_back_hides_it_at_once_and_what_was_agreed_on_too() {
        var referral = ofCoach(permitting());
        var item = put(as("coach"), meeting, referral, TOLD, "NAME", "EVERYBODY");
        var agreement = item + "/agreements/"
                + agreed(as("coach"), item, guest, today()).id();
        assertThat(items(as("huisarts-elders"), meeting)).hasSize(1);
        assertThat(as("huisarts-elders").get(agreement).status()).isEqualTo(200);

        made(as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("CASE_REVIEW"))));

        assertThat(items(as("huisarts-elders"), meeting)).isEmpty();
        assertThat(as("huisarts-elders").get("/api/v1/agreements").text())
                .doesNotContain(agreement.replaceFirst(".*/", ""));
        for (var path : List.of(agreement, agreement + "/states")) {
            assertThat(as("huisarts-elders").get(path).status()).isEqualTo(404);
        }
        assertThat(as("huisarts-elders")
                        .ifMatch("\"0\"")
                        .post(agreement + "/states", Map.of("state", "DONE"))
                        .status())
                .isEqualTo(404);
        assertThat(items(as("coach"), meeting)).hasSize(1);
    }

    @Test
    void permission_that_is_taken_back_as_a_whole_hides_what_is_anonymous_too() {
        var referral = ofCoach(annie());
        put(as("coach"), meeting, referral, TOLD, "ANONYMOUS", "EVERYBODY");
        assertThat(items(as("huisarts-elders"), meeting)).hasSize(1);
        made(as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("REFER"))));
        assertThat(items(as("huisarts-elders"), meeting)).isEmpty();
    }

    @Test
    void permission_that_is_not_enough_at_that_age_any_more_hides_it() {
        var body = permitting();
        var birthday = today().minusYears(16).plusDays(3);
        ((ObjectNode) body.get("client")).put("birthDate", birthday.toString());
        ((ObjectNode) body.get("permission")).putArray("givenBy").add("CLIENT").add("PARENT");
        var referral = ofCoach(body);
        var item = put(as("coach"), meeting, referral, TOLD, "INITIALS", "EVERYBODY");
        var promised = item + "/agreements/"
                + agreed(as("coach"), item, guest, today()).id();
        assertThat(items(as("huisarts-elders"), meeting)).hasSize(1);
        assertThat(as("huisarts-elders").get(promised).status()).isEqualTo(200);

        clock.moveAhead(Duration.ofDays(4));

        assertThat(items(as("huisarts-elders"), meeting)).isEmpty();
        assertThat(as("huisarts-elders").get(promised).status()).isEqualTo(404);
        var another = meeting(as("coach"), clock.instant());
        assertThat(as("coach")
                        .post(another + "/items", item(referral, TOLD, "NAME", "EVERYBODY"))
                        .texts("missing"))
                .containsExactly("CASE_REVIEW_PERMISSION");
    }

    @Test
    void thirty_days_after_it_only_what_is_still_to_be_done_is_seen() {
        var item = put(as("coach"), meeting, ofCoach(permitting()), TOLD, "NAME", "EVERYBODY");
        var open = agreed(as("coach"), item, guest, today()).id();
        var done = agreed(as("coach"), item, guest, today()).id();
        made(as("coach").ifMatch("\"0\"").post(item + "/agreements/" + done + "/states", Map.of("state", "DONE")));
        take(as("coach"), meeting, "HOLD");
        clock.moveAhead(Duration.ofDays(29));
        assertThat(items(as("huisarts-elders"), meeting)).hasSize(1);
        assertThat(listed("huisarts-elders")).contains(meeting.replaceFirst(".*/", ""));

        clock.moveAhead(Duration.ofDays(1));

        assertThat(as("huisarts-elders").get(meeting).status()).isEqualTo(404);
        assertThat(listed("huisarts-elders")).doesNotContain(meeting.replaceFirst(".*/", ""));
        assertThat(as("huisarts-elders")
                        .get("/api/v1/agreements?mine=true&limit=100")
                        .each("id"))
                .contains(open)
                .doesNotContain(done);
        assertThat(items(as("coach"), meeting)).hasSize(1);
        assertThat(as("huisarts-elders")
                        .ifMatch("\"0\"")
                        .post(item + "/agreements/" + open + "/states", Map.of("state", "DONE"))
                        .status())
                .isEqualTo(201);
        assertThat(as("huisarts-elders").get(item + "/agreements/" + open).status())
                .isEqualTo(404);
    }

    private List<String> listed(String persona) {
        return as(persona).get(ReviewCases.MEETINGS + "?limit=100").each("id");
    }

    @Test
    void who_leaves_the_table_and_what_is_called_off_show_nothing_more() {
        var item = put(as("coach"), meeting, ofCoach(permitting()), TOLD, "NAME", "EVERYBODY");
        var promised = item + "/agreements/"
                + agreed(as("coach"), item, guest, today()).id();
        var other = asked(as("coach"), meeting, as("coach-elders"));
        var called = item + "/agreements/"
                + agreed(as("coach"), item, other, today()).id();
        assertThat(as("coach").delete(meeting + "/participants/" + guest).status())
                .isEqualTo(204);
        assertThat(as("huisarts-elders").get(meeting).status()).isEqualTo(404);
        assertThat(as("huisarts-elders").get(promised).status()).isEqualTo(404);
        assertThat(as("coach").delete(meeting + "/participants/" + guest).status())
                .isEqualTo(404);

        assertThat(items(as("coach-elders"), meeting)).hasSize(1);
        assertThat(as("coach-elders").get(called).status()).isEqualTo(200);
        made(take(as("coach"), meeting, "CANCEL"));
        assertThat(items(as("coach-elders"), meeting)).isEmpty();
        assertThat(as("coach-elders").get(called).status()).isEqualTo(404);
    }

    @Test
    void who_comes_back_to_the_table_finds_what_they_promised() {
        var item = put(as("coach"), meeting, ofCoach(permitting()), TOLD, "NAME", "EVERYBODY");
        var path = item + "/agreements/"
                + agreed(as("coach"), item, guest, today()).id();
        as("coach").delete(meeting + "/participants/" + guest);
        assertThat(as("huisarts-elders").get(path).status()).isEqualTo(404);
        asked(as("coach"), meeting, as("huisarts-elders"));
        assertThat(as("huisarts-elders").get(path).status()).isEqualTo(200);
        assertThat(as("huisarts-elders")
                        .ifMatch("\"0\"")
                        .post(path + "/states", Map.of("state", "DONE"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_restricted_file_leaves_its_team_in_no_way() {
        var referral = ofCoach(permitting());
        put(as("coach"), meeting, referral, TOLD, "ANONYMOUS", "EVERYBODY");
        asked(as("coach"), meeting, as("coach-2"));
        assertThat(items(as("coach-2"), meeting)).hasSize(1);
        var me = as("coach").get("/api/v1/me").id();
        as("coach")
                .put(referral + "/restriction", Map.of("restricted", true, "team", List.of(me), "reason", "Familie"));
        for (var persona : List.of("huisarts-elders", "coach-2", "coordinator")) {
            assertThat(items(as(persona), meeting)).as(persona).isEmpty();
        }
        var another = meeting(as("coach"), clock.instant());
        assertThat(as("coach")
                        .post(another + "/items", item(referral, TOLD, "ANONYMOUS", "EVERYBODY"))
                        .texts("missing"))
                .containsExactly("UNRESTRICTED_FILE");
        assertThat(as("coordinator")
                        .post(another + "/items", item(referral, TOLD, "ANONYMOUS", "TEAM"))
                        .status())
                .isEqualTo(404);
        put(as("coach"), another, referral, TOLD, "NAME", "TEAM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME", "ANONYMOUS"})
    void each_reading_has_a_line_in_the_clients_file(String as) {
        var referral = ofCoach(permitting());
        put(as("coach"), meeting, referral, TOLD, as, "EVERYBODY");
        items(as("huisarts-elders"), meeting);
        var reader = as("huisarts-elders").get("/api/v1/me").id();
        assertThat(owner.sql("""
                                select action || ' ' || object || ' ' || purpose from access_log
                                where case_file_id = :file and professional_id = :reader and keeper_id is not null""")
                        .param("file", FullFile.id(referral))
                        .param("reader", java.util.UUID.fromString(reader))
                        .query(String.class)
                        .list())
                .containsExactly("R CASE_REVIEW CASE_REVIEW");
        assertThat(as("privacy").get(referral + "/access-log").text()).contains("CASE_REVIEW", reader);
    }

    @Test
    void a_notice_of_an_invitation_and_of_an_agreement_names_the_meeting_and_no_case() {
        var item = put(as("coach"), meeting, ofCoach(annie()), TOLD, "ANONYMOUS", "EVERYBODY");
        agreed(as("coach"), item, guest, today());
        var id = meeting.replaceFirst(".*/", "");
        var told = as("huisarts-elders").get("/api/v1/notices?limit=100").items().stream()
                .filter(notice -> notice.get("objectId").asString().equals(id))
                .toList();
        assertThat(told)
                .extracting(notice -> notice.get("kind").asString())
                .containsExactly("CASE_REVIEW_AGREEMENT", "CASE_REVIEW_INVITATION");
        assertThat(told).allMatch(notice -> notice.get("referralId").isNull());
    }

    @Test
    void a_case_that_is_closed_is_put_on_no_agenda() {
        var referral = ofCoach(permitting());
        CaseSteps.step(as("coach"), referral, Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Verhuisd"));
        assertThat(as("coach")
                        .post(meeting + "/items", item(referral, TOLD, "NAME", "TEAM"))
                        .texts("missing"))
                .containsExactly("OPEN_REFERRAL");
    }
}
