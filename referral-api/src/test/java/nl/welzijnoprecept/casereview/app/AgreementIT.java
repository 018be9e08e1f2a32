package nl.welzijnoprecept.casereview.app;

import static nl.welzijnoprecept.support.ReferralBodies.today;
import static nl.welzijnoprecept.support.ReviewCases.agreed;
import static nl.welzijnoprecept.support.ReviewCases.asked;
import static nl.welzijnoprecept.support.ReviewCases.caseOf;
import static nl.welzijnoprecept.support.ReviewCases.made;
import static nl.welzijnoprecept.support.ReviewCases.meeting;
import static nl.welzijnoprecept.support.ReviewCases.permitting;
import static nl.welzijnoprecept.support.ReviewCases.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who does what about a case, by when, and whether it was done. */
class AgreementIT extends ApiTest {
    @Autowired
    private Actors actors;

    @Autowired
    private Referrals referrals;

    @Autowired
    private TransactionTemplate transaction;

    private String meeting;
    private String referral;
    private String item;
    private String guest;

    @BeforeEach
    void a_case_at_a_table_with_a_guest() {
        meeting = meeting(as("coach"), clock.instant());
        referral = caseOf(as("huisarts"), as("coach"), permitting());
        item = put(as("coach"), meeting, referral, "Wil weer zingen", "INITIALS", "EVERYBODY");
        guest = asked(as("coach"), meeting, as("aanbieder"));
    }

    @Test
    void whoever_promised_it_says_that_it_was_done() {
        var agreed = agreed(as("coach"), item, guest, today());
        assertThat(agreed.json().get("due").asString()).isEqualTo("TODAY");
        assertThat(agreed.json().get("subject").asString()).startsWith("Annie");
        var path = item + "/agreements/" + agreed.id();
        var read = as("aanbieder").get(path);
        assertThat(read.json().get("subject").asString()).isEqualTo("A.V.");
        assertThat(read.json().get("referralId").isNull()).isTrue();

        var done = as("aanbieder").ifMatch(read.eTag()).post(path + "/states", Map.of("state", "DONE"));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        assertThat(done.json().get("state").asString()).isEqualTo("DONE");
        assertThat(done.json().get("due").isNull()).isTrue();
        assertThat(as("aanbieder")
                        .ifMatch(read.eTag())
                        .post(path + "/states", Map.of("state", "OPEN"))
                        .status())
                .isEqualTo(412);
        assertThat(as("aanbieder")
                        .post(path + "/states", Map.of("state", "OPEN"))
                        .status())
                .isEqualTo(428);
        var again = as("coach").ifMatch(done.eTag()).post(path + "/states", Map.of("state", "DONE"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.texts("allowedSteps")).containsExactlyInAnyOrder("OPEN", "DROPPED");
        assertThat(as("coach")
                        .ifMatch(done.eTag())
                        .post(path + "/states", Map.of("state", "DROPPED"))
                        .errors())
                .containsExactly("reason:REQUIRED");
        made(as("coach")
                .ifMatch(done.eTag())
                .post(path + "/states", Map.of("state", "DROPPED", "reason", "Toch niet")));
        assertThat(as("coach").get(path + "/states").each("state")).containsExactly("DONE", "DROPPED");
        assertThat(owner.sql("""
                                select action || ' ' || purpose from access_log where case_file_id = :id
                                and object = 'CASE_REVIEW' and role = 'PROVIDER' order by id""")
                        .param("id", FullFile.id(referral))
                        .query(String.class)
                        .list())
                .containsExactly("R CASE_REVIEW", "U CASE_REVIEW");
    }

    /** Also of who left: whoever works on the case is to know whom to ask. */
    @Test
    void an_agreement_says_whose_it_is() {
        var outsider = Map.of("name", "S. Yilmaz", "organisation", "Wijkteam");
        var named = made(as("coach").post(meeting + "/participants", Map.of("outsider", outsider)))
                .id();
        var theirs = agreed(as("coach"), item, named, today());
        assertThat(theirs.json().get("owner").get("outsider").get("name").asString())
                .isEqualTo("S. Yilmaz");
        var agreed = agreed(as("coach"), item, guest, today());
        as("coach").delete(meeting + "/participants/" + guest);
        var read = as("coach").get(item + "/agreements/" + agreed.id());
        assertThat(read.json().get("owner").get("id").asString()).isEqualTo(guest);
        assertThat(read.json().get("owner").get("professional").get("id").asString())
                .isEqualTo(as("aanbieder").get("/api/v1/me").id());
        for (var list : List.of(
                as("coach").get("/api/v1/agreements?limit=100"), as("coach").get(meeting))) {
            assertThat(list.text()).contains("S. Yilmaz", guest);
        }
    }

    @Test
    void of_others_it_is_nobodys_business() {
        var path = item + "/agreements/"
                + agreed(as("coach"), item, guest, today()).id();
        asked(as("coach"), meeting, as("coach-2"));
        asked(as("coach"), meeting, as("huisarts-elders"));
        for (var persona : List.of("coach-2", "huisarts-elders", "coach-elders", "poh")) {
            assertThat(as(persona).get(path).status()).as(persona).isEqualTo(404);
            assertThat(as(persona)
                            .ifMatch("\"0\"")
                            .post(path + "/states", Map.of("state", "DONE"))
                            .status())
                    .as(persona)
                    .isEqualTo(404);
            assertThat(as(persona).get("/api/v1/agreements?limit=100").text())
                    .doesNotContain(path.replaceFirst(".*/", ""));
        }
        var other = put(as("coach"), meeting, caseOf(as("huisarts"), as("coach"), permitting()), "x", "NAME", "TEAM");
        assertThat(as("coach").get(path.replace(item, other)).status()).isEqualTo(404);
    }

    @Test
    void over_all_meetings_the_most_urgent_first() {
        var ids = new ArrayList<String>();
        for (var days : List.of(20, 0, 2)) {
            ids.add(agreed(as("coach"), item, guest, today().plusDays(days)).id());
        }
        var colleague = asked(as("coach"), meeting, as("coach-2"));
        var theirs = agreed(as("coach"), item, colleague, today()).id();
        clock.moveAhead(Duration.ofDays(2));
        var all = new ArrayList<String>();
        var next = "";
        do {
            var page = as("aanbieder").get("/api/v1/agreements?mine=true&open=true&limit=2" + next);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.items().stream()
                    .filter(one -> ids.contains(one.get("id").asString()))
                    .forEach(one -> all.add(
                            one.get("id").asString() + " " + one.get("due").asString()));
            next = page.json().get("next").isNull()
                    ? null
                    : "&cursor=" + page.json().get("next").asString();
        } while (next != null);
        assertThat(all).containsExactly(ids.get(1) + " OVERDUE", ids.get(2) + " TODAY", ids.get(0) + " LATER");
        assertThat(as("coach-2").get("/api/v1/agreements?mine=true&limit=100").each("id"))
                .contains(theirs)
                .doesNotContainAnyElementsOf(ids);
        assertThat(as("coach").get("/api/v1/agreements?mine=true&limit=100").each("id"))
                .doesNotContainAnyElementsOf(ids);
        assertThat(listed("open=true")).containsAll(ids).contains(theirs);
    }

    @Test
    void a_closed_case_leaves_nothing_to_do() {
        var id = agreed(as("coach"), item, guest, today()).id();
        CaseSteps.step(as("coach"), referral, Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Verhuisd"));
        assertThat(as("aanbieder")
                        .get("/api/v1/agreements?mine=true&open=true&limit=100")
                        .each("id"))
                .doesNotContain(id);
        var path = item + "/agreements/" + id;
        assertThat(as("aanbieder").get(path).json().get("due").isNull()).isTrue();
        assertThat(as("aanbieder")
                        .ifMatch("\"0\"")
                        .post(path + "/states", Map.of("state", "DONE"))
                        .texts("missing"))
                .containsExactly("OPEN_REFERRAL");
        assertThat(as("coach")
                        .post(
                                item + "/agreements",
                                Map.of("text", "x", "participantId", guest, "dueOn", today().toString()))
                        .texts("missing"))
                .containsExactly("OPEN_REFERRAL");
    }

    /** Whoever comes second waits for who closes the case, and is told that it is closed. */
    @Test
    void who_says_that_it_was_done_waits_for_who_closes_the_case() throws Exception {
        var path = item + "/agreements/"
                + agreed(as("coach"), item, guest, today()).id();
        var file = FullFile.id(referral);
        var closing = actors.byLogin("coordinator").orElseThrow();
        try (var other = Executors.newSingleThreadExecutor()) {
            var late = transaction.execute(_ -> {
                Acting.tell(
                        application,
                        closing.id().value(),
                        closing.requireOrganisation().value(),
                        closing.role().name());
                referrals.hold(new ReferralId(file), Scope.ofWork(closing));
                var said = other.submit(
                        () -> as("coach").ifMatch("\"0\"").post(path + "/states", Map.of("state", "DONE")));
                while (!said.isDone() && !somebodyWaits()) {
                    Thread.onSpinWait();
                }
                application
                        .sql(
                                "update referral set status = 'DECLINED', closed_at = now(), due_kind = null, due_on = null where id = :id")
                        .param("id", file)
                        .update();
                return said;
            });
            assertThat(late.get().texts("missing")).containsExactly("OPEN_REFERRAL");
        }
        assertThat(as("coach").get(path + "/states").items()).isEmpty();
    }

    private boolean somebodyWaits() {
        return owner.sql(
                        "select exists (select from pg_locks where locktype in ('transactionid', 'tuple') and not granted)")
                .query(Boolean.class)
                .single();
    }

    /** What is open and what is one's own, of a case that one works on too. */
    @Test
    void of_the_own_cases_only_what_is_still_to_be_done_or_is_ones_own() {
        var own = as("coach")
                .get(meeting)
                .json()
                .get("participants")
                .get(0)
                .get("id")
                .asString();
        var mine = agreed(as("coach"), item, own, today()).id();
        var theirs = agreed(as("coach"), item, guest, today()).id();
        var done = agreed(as("coach"), item, own, today()).id();
        made(as("coach").ifMatch("\"0\"").post(item + "/agreements/" + done + "/states", Map.of("state", "DONE")));
        var states = item + "/agreements/" + mine + "/states";
        made(as("coach").ifMatch("\"0\"").post(states, Map.of("state", "DROPPED", "reason", "Toch niet")));
        made(as("coach").ifMatch("\"1\"").post(states, Map.of("state", "OPEN")));
        assertThat(listed("")).contains(mine, theirs, done);
        assertThat(listed("open=true")).contains(mine, theirs).doesNotContain(done);
        assertThat(listed("mine=true")).contains(mine, done).doesNotContain(theirs);
        assertThat(listed("mine=true&open=true")).contains(mine).doesNotContain(theirs, done);
    }

    private List<String> listed(String query) {
        var found = new ArrayList<String>();
        var cursor = "";
        do {
            var page = as("coach").get("/api/v1/agreements?limit=100&" + query + cursor);
            found.addAll(page.each("id"));
            cursor = page.json().get("next").isNull()
                    ? null
                    : "&cursor=" + page.json().get("next").asString();
        } while (cursor != null);
        return found;
    }

    @Test
    void what_cannot_be_agreed_on() {
        var wrong = as("coach")
                .post(
                        item + "/agreements",
                        Map.of(
                                "text",
                                " ",
                                "participantId",
                                guest,
                                "dueOn",
                                today().plusYears(9).toString()));
        assertThat(wrong.errors()).containsExactlyInAnyOrder("text:REQUIRED", "dueOn:DATE_TOO_FAR_AHEAD");
        assertThat(as("coach")
                        .post(
                                item + "/agreements",
                                Map.of(
                                        "text",
                                        "x",
                                        "participantId",
                                        guest,
                                        "dueOn",
                                        today().minusDays(1).toString()))
                        .errors())
                .containsExactly("dueOn:BEFORE_REFERRAL");
        var elsewhere = meeting(as("coach"), clock.instant());
        for (var who : List.of(UUID.randomUUID().toString(), asked(as("coach"), elsewhere, as("coach-2")))) {
            assertThat(as("coach")
                            .post(
                                    item + "/agreements",
                                    Map.of("text", "x", "participantId", who, "dueOn", today().toString()))
                            .errors())
                    .containsExactly("participantId:NOT_FOUND");
        }
        assertThat(as("aanbieder")
                        .post(
                                item + "/agreements",
                                Map.of("text", "x", "participantId", guest, "dueOn", today().toString()))
                        .status())
                .isEqualTo(403);
    }
}
