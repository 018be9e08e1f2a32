package nl.welzijnoprecept.retention.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** The night's work is done whatever happens to one file, by however many instances, and not before it may begin. */
@ExtendWith(OutputCaptureExtension.class)
class NightIT extends ApiTest {
    @Autowired
    private DestroyExpired job;

    @Autowired
    private ScheduledTaskHolder schedule;

    private String expired() {
        var referral = FullFile.closed(as("huisarts"), as("coach"));
        FullFile.age(owner, referral, 25);
        return referral;
    }

    private List<String> kinds(String referral) {
        return owner.sql("select kind || ' ' || ground from erasure_receipt where file_id = :file order by 1")
                .param("file", FullFile.id(referral))
                .query(String.class)
                .list();
    }

    @Test
    void of_several_instances_one_destroys_and_leaves_one_receipt() throws Exception {
        var files = IntStream.range(0, 6).mapToObj(_ -> expired()).toList();
        var begin = new CountDownLatch(1);
        try (var instances = Executors.newFixedThreadPool(4)) {
            var nights = new ArrayList<Future<?>>();
            for (var n = 0; n < 4; n++) {
                nights.add(instances.submit(() -> {
                    begin.await();
                    job.destroy();
                    return true;
                }));
            }
            begin.countDown();
            for (var night : nights) {
                night.get();
            }
        }
        assertThat(files).allSatisfy(file -> assertThat(kinds(file)).containsExactly("FILE TERM"));
    }

    /** Whatever it is, such as a line that a table of another does not let go of. */
    private void makeBad(UUID file) {
        owner.sql("""
                        create or replace function refuse_to_go() returns trigger language plpgsql as
                        $$ begin raise exception 'Zqsecret of Annie'; end $$""").update();
        owner.sql("create trigger refuse before delete on referral for each row when (old.id = '" + file
                        + "') execute function refuse_to_go()")
                .update();
    }

    @Test
    void a_file_that_fails_each_time_keeps_no_other_from_going(CapturedOutput output) {
        var bad = expired(); // the oldest, so the first of each batch
        var others = IntStream.range(0, 3).mapToObj(_ -> expired()).toList();
        makeBad(FullFile.id(bad));
        try {
            job.destroy(1);
        } finally {
            owner.sql("drop trigger refuse on referral").update();
        }
        assertThat(kinds(bad)).isEmpty();
        assertThat(as("coordinator").get(bad).status()).isEqualTo(200);
        assertThat(others).allSatisfy(file -> assertThat(kinds(file)).containsExactly("FILE TERM"));
        assertThat(output.getOut())
                .contains(FullFile.id(bad) + " was not destroyed: UncategorizedSQLException")
                .doesNotContain("Zqsecret");
        job.destroy();
        assertThat(kinds(bad)).containsExactly("FILE TERM");
    }

    @Test
    void nothing_goes_by_its_term_before_the_weeks_after_the_upgrade_are_over() {
        var referral = expired();
        owner.sql("update retention_start set destroys_from = (now() at time zone 'Europe/Amsterdam')::date + 1")
                .update();
        job.destroy();
        assertThat(kinds(referral)).isEmpty();
        var review = as("privacy").get("/api/v1/retention/reviews?weeks=0&limit=100").items().stream()
                .filter(each -> each.toString().contains(FullFile.id(referral).toString()))
                .toList();
        assertThat(review)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("destroyedFrom").asString())
                        .isEqualTo(owner.sql("select destroys_from::text from retention_start")
                                .query(String.class)
                                .single()));
        FullFile.letDestroyingBegin(owner);
        job.destroy();
        assertThat(kinds(referral)).containsExactly("FILE TERM");
    }

    @Test
    void an_upgrade_leaves_six_weeks_to_look_at_what_will_go() {
        assertThat(owner.sql("""
                                update retention_start set destroys_from = default
                                returning destroys_from - (now() at time zone 'Europe/Amsterdam')::date""").query(Integer.class).single()).isEqualTo(42);
        FullFile.letDestroyingBegin(owner);
    }

    /** The term that is told and the term that counts are one; looking by the index first may leave nothing out. */
    @Test
    void what_is_over_is_found_at_the_ends_of_months_too() {
        assertThat(owner.sql("""
                                select count(*) from generate_series(1, 36) as months,
                                    generate_series(timestamptz '2023-11-01 12:00+01', '2025-03-10', '1 day') as closed,
                                    generate_series(0, 4) as later
                                where closed >= closed_before((end_of_term(closed, months) + 1 + later), months)""").query(Long.class).single()).isZero();
        assertThat(owner.sql("select end_of_term('2026-02-28 12:00+01', 6)::text")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-08-28");
    }

    @Test
    void it_is_done_every_night() {
        assertThat(schedule.getScheduledTasks())
                .extracting(task -> task.getTask().toString())
                .anyMatch(task -> task.contains("DestroyExpired.destroy"));
    }
}
