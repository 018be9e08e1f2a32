package nl.welzijnoprecept.access.app;

import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.ReviewCases;
import org.junit.jupiter.api.Test;

/** What is told at a table, by raw SQL. */
class CaseReviewRowLockIT extends RawSql {
    /** Who sits at a table reads no line of a file there, by raw SQL, and adds none; what is told comes by a function. */
    @Test
    void a_guest_at_a_table_finds_the_meeting_and_what_is_told_there_and_no_line_of_a_file() {
        var path = "/api/v1/referrals/" + ownFile();
        var meeting = ReviewCases.meeting(as("coach"), clock.instant());
        var item = ReviewCases.put(as("coach"), meeting, path, "Kort", "ANONYMOUS", "EVERYBODY");
        ReviewCases.made(as("coach").post(item + "/conclusions", Map.of("text", "Wachten")));
        var guest = ReviewCases.asked(as("coach"), meeting, as("huisarts-elders"));
        var theirs = ReviewCases.agreed(as("coach"), item, guest, today()).id();
        var other = ReviewCases.asked(as("coach"), meeting, as("aanbieder"));
        ReviewCases.agreed(as("coach"), item, other, today());
        var of = " where case_review_id = '" + id(meeting) + "'";
        var ofItem = " where item_id = '" + id(item) + "'";

        assertThat(rawCount("huisarts-elders", "select count(*) from case_review_participant" + of))
                .isEqualTo(3);
        assertThat(rawCount("huisarts-elders", "select count(*) from shared_items('" + id(meeting) + "')"))
                .isOne();
        assertThat(rawCount("huisarts-elders", "select count(*) from agreement" + ofItem))
                .isOne();
        for (var hidden : List.of("case_review_item" + of, "case_review_conclusion" + ofItem)) {
            assertThat(rawCount("huisarts-elders", "select count(*) from " + hidden))
                    .as(hidden)
                    .isZero();
            assertThat(rawCount("coach", "select count(*) from " + hidden))
                    .as(hidden)
                    .isOne();
        }
        for (var persona : List.of("coach-elders", "huisarts", "gemeente", "privacy")) {
            assertThat(rawCount(persona, "select count(*) from case_review where id = '" + id(meeting) + "'"))
                    .as(persona)
                    .isZero();
            assertThat(rawCount(persona, "select count(*) from shared_items('" + id(meeting) + "')"))
                    .as(persona)
                    .isZero();
            assertThat(rawCount(persona, "select count(*) from agreement" + ofItem))
                    .as(persona)
                    .isZero();
        }
        var done = "insert into agreement_change (agreement_id, number, state, changed_by, changed_at)"
                + " select a.id, 1, 'DONE', p.id, now() from professional p, (select '%s'::uuid as id) a where p.login = '%s'";
        assertRefused("huisarts-elders", done.formatted(theirs, "coach"));
        assertRefused("aanbieder", done.formatted(theirs, "aanbieder"));
        assertThat(as("huisarts-elders", done.formatted(theirs, "huisarts-elders")))
                .isEqualTo(1);
    }

    @Test
    void a_meeting_is_changed_by_who_leads_it_and_a_case_put_there_as_the_client_permits() {
        var file = ownFile();
        var meeting = id(ReviewCases.meeting(as("coach"), clock.instant()));
        var changed = "update case_review set status = 'CANCELLED' where id = '" + meeting + "'";
        assertThat(as("coach-2", changed)).isZero();
        assertThat(as("coach-elders", changed)).isZero();
        assertRefused(
                "coach-2",
                "insert into case_review_participant (id, case_review_id, professional_id, added_by, added_at)"
                        + " select gen_random_uuid(), '" + meeting
                        + "', p.id, p.id, now() from professional p where p.login = 'coach-2'");
        var put =
                "insert into case_review_item (id, case_review_id, referral_id, question, shared_text, shown_as, audience,"
                        + " added_by, added_at) select gen_random_uuid(), '" + meeting + "', '" + file
                        + "', 'x', 'x', '%s', '%s', p.id, now() from professional p where p.login = '%s'";
        assertRefused("coach", put.formatted("NAME", "EVERYBODY", "coach"));
        assertRefused("coach", put.formatted("NAME", "TEAM", "coach-2"));
        assertRefused("coach-2", put.formatted("NAME", "TEAM", "coach-2"));
        assertThat(as("coach", put.formatted("NAME", "TEAM", "coach"))).isEqualTo(1);
        assertThat(as("coach", changed)).isEqualTo(1);
    }
}
