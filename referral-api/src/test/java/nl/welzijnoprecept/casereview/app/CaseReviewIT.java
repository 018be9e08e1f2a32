package nl.welzijnoprecept.casereview.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static nl.welzijnoprecept.support.ReviewCases.agreed;
import static nl.welzijnoprecept.support.ReviewCases.asked;
import static nl.welzijnoprecept.support.ReviewCases.body;
import static nl.welzijnoprecept.support.ReviewCases.caseOf;
import static nl.welzijnoprecept.support.ReviewCases.item;
import static nl.welzijnoprecept.support.ReviewCases.items;
import static nl.welzijnoprecept.support.ReviewCases.made;
import static nl.welzijnoprecept.support.ReviewCases.meeting;
import static nl.welzijnoprecept.support.ReviewCases.put;
import static nl.welzijnoprecept.support.ReviewCases.take;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.CaseReviews;
import nl.welzijnoprecept.casereview.ReviewStep;
import nl.welzijnoprecept.casereview.Seat;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.ReviewCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Meetings about cases within the own team. */
class CaseReviewIT extends ApiTest {
    @Autowired
    private ForgetCaseReviews forget;

    @Autowired
    private CaseReviews reviews;

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

    private String me(String persona) {
        return as(persona).get("/api/v1/me").id();
    }

    @Test
    void a_meeting_is_planned_with_its_chair_at_the_table_and_planned_anew() {
        var body = new HashMap<>(body(clock.instant().plus(Duration.ofDays(3))));
        body.put("chairId", me("coach-2"));
        var planned = made(as("coach").post(ReviewCases.MEETINGS, body));
        assertThat(planned.json().get("status").asString()).isEqualTo("PLANNED");
        assertThat(planned.texts("allowedSteps")).containsExactly("HOLD", "CANCEL");
        assertThat(planned.json().get("participants").valueStream())
                .extracting(one -> one.get("professional").get("id").asString())
                .containsExactly(me("coach-2"));
        var meeting = planned.header("Location");
        assertThat(as("coach-2").get("/api/v1/notices?limit=100").each("objectId"))
                .contains(meeting.replaceFirst(".*/", ""));

        body.put("title", "Overleg over drie");
        body.put("chairId", me("coordinator"));
        var changed = as("coach").ifMatch(planned.eTag()).put(meeting, body);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().get("title").asString()).isEqualTo("Overleg over drie");
        assertThat(changed.json().get("participants").size()).isEqualTo(2);
        assertThat(as("coach").put(meeting, body).status()).isEqualTo(428);
        assertThat(as("coach").ifMatch(planned.eTag()).put(meeting, body).status())
                .isEqualTo(412);
        assertThat(as("coordinator").get(ReviewCases.MEETINGS + "?limit=100").each("id"))
                .contains(meeting.replaceFirst(".*/", ""));
        assertThat(as("coach-elders").get(meeting).status()).isEqualTo(404);
        assertThat(as("coach-elders").ifMatch("\"1\"").put(meeting, body).status())
                .isEqualTo(404);
    }

    @Test
    void all_faults_of_a_meeting_are_told_at_once() {
        var wrong = as("coach")
                .post(
                        ReviewCases.MEETINGS,
                        Map.of(
                                "title",
                                " ",
                                "plannedAt",
                                clock.instant().plus(Duration.ofDays(900)).toString()));
        assertThat(wrong.errors()).containsExactlyInAnyOrder("title:REQUIRED", "plannedAt:DATE_TOO_FAR_AHEAD");
        var body = new HashMap<>(body(clock.instant()));
        body.put("chairId", me("coach-elders"));
        assertThat(as("coach").post(ReviewCases.MEETINGS, body).errors()).containsExactly("chairId:NOT_IN_TEAM");
    }

    @Test
    void it_is_held_from_its_day_on_and_then_stays_as_it_was() {
        var later = made(as("coach")
                        .post(ReviewCases.MEETINGS, body(clock.instant().plus(Duration.ofDays(3)))))
                .header("Location");
        assertThat(take(as("coach"), later, "HOLD").texts("missing")).containsExactly("DAY_OF_THE_REVIEW");
        clock.moveAhead(Duration.ofDays(3));
        assertThat(take(as("coordinator"), later, "HOLD").json().get("status").asString())
                .isEqualTo("HELD");
        var again = take(as("coach"), later, "CANCEL");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.texts("allowedSteps")).isEmpty();
        var referral = caseOf(as("huisarts"), as("coach"), annie());
        assertThat(as("coach")
                        .post(later + "/items", item(referral, "Kort", "NAME", "TEAM"))
                        .texts("missing"))
                .containsExactly("PLANNED_REVIEW");
        assertThat(as("coach")
                        .ifMatch(as("coach").get(later).eTag())
                        .put(later, body(clock.instant()))
                        .texts("missing"))
                .containsExactly("PLANNED_REVIEW");
    }

    @Test
    void a_colleague_who_does_not_lead_it_changes_nothing_of_it() {
        var meeting = meeting(as("coach"), clock.instant());
        var tag = as("coach-2").get(meeting).eTag();
        assertThat(as("coach-2").get(meeting).json().get("allowedSteps").isEmpty())
                .isTrue();
        for (var answer : List.of(
                as("coach-2").ifMatch(tag).put(meeting, body(clock.instant())),
                as("coach-2").ifMatch(tag).post(meeting + "/steps", Map.of("step", "CANCEL")),
                as("coach-2").post(meeting + "/participants", Map.of("professionalId", me("coach-elders"))),
                as("coach-2").delete(meeting + "/participants/" + UUID.randomUUID()))) {
            assertThat(answer.status()).isEqualTo(403);
        }
        made(take(as("coordinator"), meeting, "CANCEL"));
        assertThat(as("coach")
                        .post(meeting + "/participants", Map.of("professionalId", me("coach-2")))
                        .texts("missing"))
                .containsExactly("REVIEW_NOT_CANCELLED");
    }

    @Test
    void who_works_on_the_case_reads_all_of_it_and_others_of_the_team_what_is_shared() {
        var meeting = meeting(as("coach"), clock.instant());
        var referral = caseOf(as("huisarts"), as("coach"), annie());
        put(as("coach"), meeting, referral, "Wil weer zingen", "INITIALS", "TEAM");
        assertThat(items(as("coach"), meeting)).singleElement().satisfies(one -> {
            assertThat(one.get("work").get("question").asString()).isEqualTo("Hoe verder?");
            assertThat(one.get("work").get("referralId").asString())
                    .isEqualTo(FullFile.id(referral).toString());
        });
        assertThat(items(as("coordinator"), meeting)).hasSize(1);
        assertThat(items(as("coach-2"), meeting)).isEmpty();
        asked(as("coach"), meeting, as("coach-2"));
        assertThat(items(as("coach-2"), meeting)).singleElement().satisfies(one -> {
            assertThat(one.get("subject").asString()).isEqualTo("A.V.");
            assertThat(one.get("text").asString()).isEqualTo("Wil weer zingen");
            assertThat(one.get("work").isNull()).isTrue();
        });
        assertThat(as("coach-2").get(meeting).text()).doesNotContain("Hoe verder", "Annie");
        assertThat(as("coach-2").get(referral).status()).isEqualTo(404);
    }

    @Test
    void a_case_comes_on_an_agenda_once_and_a_case_of_others_not_at_all() {
        var meeting = meeting(as("coach"), clock.instant());
        var referral = caseOf(as("huisarts"), as("coach"), annie());
        var body = item(referral, "Kort", "NAME", "TEAM");
        var key = UUID.randomUUID().toString();
        var first = made(as("coach").with("Idempotency-Key", key).post(meeting + "/items", body));
        assertThat(made(as("coach").with("Idempotency-Key", key).post(meeting + "/items", body))
                        .id())
                .isEqualTo(first.id());
        assertThat(as("coordinator").post(meeting + "/items", body).texts("missing"))
                .containsExactly("CASE_NOT_ON_AGENDA");
        var ofColleague = caseOf(as("huisarts"), as("coach-2"), annie());
        assertThat(as("coach")
                        .post(meeting + "/items", item(ofColleague, "Kort", "ANONYMOUS", "TEAM"))
                        .status())
                .isEqualTo(404);
        var refused = owner.sql("select count(*) from access_log where case_file_id = :id and outcome = 'REFUSED'")
                .param("id", FullFile.id(ofColleague))
                .query(Long.class)
                .single();
        assertThat(refused).isEqualTo(1);

        var gone = as("coach").delete(meeting + "/items/" + first.id());
        assertThat(gone.status()).as(gone.text()).isEqualTo(204);
        assertThat(items(as("coach"), meeting)).isEmpty();
        assertThat(as("coach").delete(meeting + "/items/" + first.id()).status())
                .isEqualTo(404);
        put(as("coach"), meeting, referral, "Toch", "NAME", "TEAM");
    }

    @Test
    void a_guest_of_one_meeting_puts_no_case_of_their_own_on_it() {
        var meeting = meeting(as("coach"), clock.instant());
        asked(as("coach"), meeting, as("coach-elders"));
        var theirs = caseOf(as("huisarts-elders"), as("coach-elders"), annieInLeiden());
        assertThat(as("coach-elders")
                        .post(meeting + "/items", item(theirs, "Kort", "ANONYMOUS", "TEAM"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_was_agreed_on_keeps_a_case_on_the_agenda() {
        var meeting = meeting(as("coach"), clock.instant());
        var item = put(as("coach"), meeting, caseOf(as("huisarts"), as("coach"), annie()), "Kort", "NAME", "TEAM");
        agreed(as("coach"), item, asked(as("coach"), meeting, as("coach-2")), today());
        assertThat(as("coach").delete(item).texts("missing")).containsExactly("ITEM_WITHOUT_AGREEMENTS");
    }

    @Test
    void a_conclusion_stays_and_is_put_right_with_a_reason() {
        var meeting = meeting(as("coach"), clock.instant());
        var item = put(as("coach"), meeting, caseOf(as("huisarts"), as("coach"), annie()), "Kort", "NAME", "TEAM");
        asked(as("coach"), meeting, as("coach-2"));
        made(as("coach").post(item + "/conclusions", Map.of("text", "Wachten")));
        assertThat(as("coach")
                        .post(item + "/conclusions", Map.of("text", "Doen"))
                        .errors())
                .containsExactly("reason:REQUIRED");
        made(as("coach").post(item + "/conclusions", Map.of("text", "Doen", "reason", "Verkeerd gehoord")));
        assertThat(as("coordinator").get(item + "/conclusions").each("text")).containsExactly("Wachten", "Doen");
        assertThat(items(as("coach"), meeting)
                        .getFirst()
                        .get("work")
                        .get("conclusion")
                        .asString())
                .isEqualTo("Doen");
        assertThat(as("coach-2").get(item + "/conclusions").status()).isEqualTo(404);
        assertThat(as("coach-2")
                        .post(item + "/conclusions", Map.of("text", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void somebody_without_a_login_is_named_and_somebody_who_sits_there_is_not_asked_again() {
        var meeting = meeting(as("coach"), clock.instant());
        var outsider = Map.of("name", "S. Yilmaz", "organisation", "Wijkteam", "function", "Verpleegkundige");
        made(as("coach").post(meeting + "/participants", Map.of("outsider", outsider)));
        assertThat(as("coordinator").get(meeting).text()).contains("S. Yilmaz", "Wijkteam", "Verpleegkundige");
        asked(as("coach"), meeting, as("coach-2"));
        assertThat(as("coach")
                        .post(meeting + "/participants", Map.of("professionalId", me("coach-2")))
                        .texts("missing"))
                .containsExactly("NEW_PARTICIPANT");
        for (var nobody : List.of(
                me("gemeente"), me("maatje"), me("privacy"), UUID.randomUUID().toString())) {
            assertThat(as("coach")
                            .post(meeting + "/participants", Map.of("professionalId", nobody))
                            .errors())
                    .containsExactly("professionalId:NOT_FOUND");
        }
        assertThat(as("coach").post(meeting + "/participants", Map.of()).errors())
                .containsExactly("professionalId:REQUIRED");
        assertThat(as("coach")
                        .post(meeting + "/participants", Map.of("professionalId", me("coach-2"), "outsider", outsider))
                        .errors())
                .containsExactly("outsider:ONE_OR_THE_OTHER");
    }

    @Test
    void whoever_chairs_it_does_not_leave_the_table() {
        var meeting = meeting(as("coach"), clock.instant());
        var chair = meeting + "/participants/"
                + as("coach")
                        .get(meeting)
                        .json()
                        .get("participants")
                        .get(0)
                        .get("id")
                        .asString();
        var stays = as("coordinator").delete(chair);
        assertThat(stays.status()).isEqualTo(409);
        assertThat(stays.texts("missing")).containsExactly("OTHER_CHAIR");
        var body = new HashMap<>(body(clock.instant()));
        body.put("chairId", me("coordinator"));
        assertThat(as("coach").ifMatch("\"0\"").put(meeting, body).status()).isEqualTo(200);
        assertThat(as("coordinator").delete(chair).status()).isEqualTo(204);
    }

    /** With the chair goes the right to change the meeting: the one who follows is asked to the table before that. */
    @Test
    void who_chairs_it_hands_it_to_another() {
        var body = new HashMap<>(body(clock.instant()));
        body.put("chairId", me("coach-2"));
        var meeting = made(as("coach").post(ReviewCases.MEETINGS, body)).header("Location");
        body.put("chairId", me("coordinator"));
        var handed = as("coach-2").ifMatch("\"0\"").put(meeting, body);
        assertThat(handed.status()).as(handed.text()).isEqualTo(200);
        assertThat(handed.json().get("allowedSteps").isEmpty()).isTrue();
        assertThat(handed.json().get("participants").size()).isEqualTo(2);
        assertThat(as("coordinator").get("/api/v1/notices?limit=100").each("objectId"))
                .contains(meeting.replaceFirst(".*/", ""));
    }

    /** Whoever comes second waits for the first, and is told by what is there then. */
    @Test
    void who_puts_a_case_on_an_agenda_waits_for_who_says_that_it_was_held() throws Exception {
        var meeting = meeting(as("coach"), clock.instant());
        var referral = caseOf(as("huisarts"), as("coach"), annie());
        var leader = actors.byLogin("coordinator").orElseThrow();
        try (var other = Executors.newSingleThreadExecutor()) {
            var late = transaction.execute(_ -> {
                Acting.tell(
                        application,
                        leader.id().value(),
                        leader.requireOrganisation().value(),
                        leader.role().name());
                var held = reviews.hold(Seat.of(leader), new CaseReviewId(FullFile.id(meeting)), clock.instant());
                var added = other.submit(
                        () -> as("coach").post(meeting + "/items", item(referral, "Kort", "NAME", "TEAM")));
                while (!added.isDone() && !somebodyWaits()) {
                    Thread.onSpinWait();
                }
                reviews.save(held.take(ReviewStep.HOLD, leader, 0, clock.instant()));
                return added;
            });
            assertThat(late.get().texts("missing")).containsExactly("PLANNED_REVIEW");
        }
        assertThat(items(as("coach"), meeting)).isEmpty();
    }

    private boolean somebodyWaits() {
        return owner.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void a_meeting_about_nobody_goes_after_two_years_and_one_with_a_case_stays_with_the_file() {
        var empty = meeting(as("coach"), clock.instant());
        asked(as("coach"), empty, as("coach-2"));
        var full = meeting(as("coach"), clock.instant());
        put(as("coach"), full, caseOf(as("huisarts"), as("coach"), annie()), "Kort", "NAME", "TEAM");
        var recent = meeting(as("coach"), clock.instant());
        for (var old : List.of(empty, full)) {
            owner.sql("update case_review set planned_at = now() - interval '25 months' where id = :id")
                    .param("id", FullFile.id(old))
                    .update();
        }
        forget.forget();
        assertThat(as("coach").get(empty).status()).isEqualTo(404);
        assertThat(as("coach").get(full).status()).isEqualTo(200);
        assertThat(as("coach").get(recent).status()).isEqualTo(200);
        assertThat(owner.sql("select count(*) from notice where object_id = :id")
                        .param("id", FullFile.id(empty))
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
