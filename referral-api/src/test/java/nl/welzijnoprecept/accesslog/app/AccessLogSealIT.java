package nl.welzijnoprecept.accesslog.app;

import static nl.welzijnoprecept.support.CaseSteps.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.welzijnoprecept.accesslog.AccessLogSeals;
import nl.welzijnoprecept.database.TestDatabase;
import nl.welzijnoprecept.operation.Command;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever can write in the database itself, its owner, changes the log: it shows. */
@ExtendWith(OutputCaptureExtension.class)
class AccessLogSealIT extends ApiTest {
    private static final String INSERT = "insert into access_log (recorded_at, action, object, outcome)"
            + " values (now(), 'R', 'REFERRAL', 'SUCCESS') returning id";

    @Autowired
    private SealService seals;

    @Autowired
    private List<Command> commands;

    @Autowired
    private ScheduledTaskHolder schedule;

    @Autowired
    private AccessLogSeals kept;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    private long line;

    /** Two lines, and a seal that is over both and perhaps over others. */
    @BeforeEach
    void sealed() {
        var referral = submitted(as("huisarts"));
        as("huisarts").get(referral);
        line = single("select max(id) from access_log where action = 'C'");
        sealUpTo(single("select max(id) from access_log"));
        assertThat(verify()).isTrue();
    }

    private long single(String sql) {
        return owner.sql(sql).query(Long.class).single();
    }

    private void sealUpTo(long id) {
        for (var tries = 0; sealedUpTo() < id; tries++) {
            assertThat(tries).as("tries to seal up to %d", id).isLessThan(200);
            assertThat(seals.seal()).isNotNull();
        }
    }

    private long sealedUpTo() {
        return single("select coalesce(max(last_id), 0) from access_log_seal");
    }

    private final List<String> told = new ArrayList<>();

    private boolean verify() {
        told.clear();
        return commands.stream()
                .filter(command -> command.name().equals("verify-access-log"))
                .findFirst()
                .orElseThrow()
                .run(told::add);
    }

    @Test
    void an_edited_line_is_found() {
        owner.sql("update access_log set outcome = 'REFUSED' where id = " + line)
                .update();
        try {
            assertThat(verify()).isFalse();
            assertThat(told).anyMatch(said -> said.contains("a line is not what was sealed"));
        } finally {
            owner.sql("update access_log set outcome = 'SUCCESS' where id = " + line)
                    .update();
        }
        assertThat(verify()).isTrue();
    }

    @Test
    void a_removed_line_is_found() {
        owner.sql("create table kept as select * from access_log where id = " + line)
                .update();
        owner.sql("delete from access_log where id = " + line).update();
        try {
            assertThat(verify()).isFalse();
            assertThat(told).anyMatch(said -> said.matches(".*1 of \\d+ sealed lines are gone"));
        } finally {
            owner.sql("insert into access_log select * from kept").update();
            owner.sql("drop table kept").update();
        }
        assertThat(verify()).isTrue();
    }

    @Test
    void a_line_that_was_slipped_in_is_found() {
        for (var day : List.of("now()", "now() - interval '3 days'")) {
            owner.sql("insert into access_log (id, recorded_at, action, object, outcome) values (" + (line - 1_000_000)
                            + ", " + day + ", 'R', 'REFERRAL', 'SUCCESS')")
                    .update();
            try {
                assertThat(verify()).isFalse();
                assertThat(told).anyMatch(said -> said.contains("was not there when its day was sealed"));
            } finally {
                owner.sql("delete from access_log where id = " + (line - 1_000_000))
                        .update();
            }
        }
        assertThat(verify()).isTrue();
    }

    @Test
    void a_seal_made_anew_without_the_key_is_found() {
        var last = single("select max(number) from access_log_seal");
        owner.sql("create table kept as select * from access_log_seal where number = " + last)
                .update();
        owner.sql("update access_log_seal set lines = lines + 1 where number = " + last)
                .update();
        try {
            assertThat(verify()).isFalse();
            assertThat(told).anyMatch(said -> said.startsWith("seal " + last + " does not follow"));
        } finally {
            owner.sql("delete from access_log_seal where number = " + last).update();
            owner.sql("insert into access_log_seal select * from kept").update();
            owner.sql("drop table kept").update();
        }
    }

    /** A line's transaction may end after those of later lines, and begin after them too: its seal waits for it. */
    @Test
    void a_line_that_comes_late_is_sealed_as_well() throws SQLException {
        try (var early = TestDatabase.ownersConnection();
                var late = TestDatabase.ownersConnection()) {
            early.setAutoCommit(false);
            late.setAutoCommit(false);
            number(early, "select pg_current_xact_id()::text::bigint"); // begins first, and has the higher line
            var lateLine = number(late, INSERT);
            assertThat(number(early, INSERT)).isGreaterThan(lateLine);
            early.commit();
            for (var round = 0; round < 2; round++) { // as the last transaction there is, and with others after it
                for (var tries = 0; tries < 5; tries++) {
                    assertThat(seals.seal().witness()).isNotNull();
                }
                assertThat(sealedUpTo()).as("while the line is on its way").isLessThan(lateLine);
                as("huisarts").get("/api/v1/referrals");
            }
            late.commit();
            sealUpTo(lateLine);
        }
        assertThat(verify()).isTrue();
    }

    /** Two instances, each with a sealer of its own. */
    @Test
    void two_that_seal_at_once_do_not_collide() throws Exception {
        var other = (AccessLogSeals) beans.createBean(AopUtils.getTargetClass(kept));
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < 100; round++) {
                owner.sql(INSERT).query(Long.class).single();
                var start = new CyclicBarrier(2);
                var one = both.submit(() -> at(start, seals::seal));
                var two = both.submit(() -> at(start, () -> transaction.execute(_ -> other.seal())));
                one.get();
                two.get();
            }
        }
        assertThat(verify()).isTrue();
    }

    private static <T> T at(CyclicBarrier start, Callable<T> work) throws Exception {
        start.await();
        return work.call();
    }

    /** So many seals as if of one round, more than are read at a time: the rest of the chain is looked after all the same. */
    @Test
    void seals_that_are_slipped_in_by_thousands_hide_nothing() {
        var last = single("select max(number) from access_log_seal");
        owner.sql("""
                insert into access_log_seal
                select number + n, day, last_id + 1, last_id + 1, 1, digest, seal, sealed_at
                from access_log_seal, generate_series(1, 10001) n where number = """ + last).update();
        try {
            assertThat(verify()).isFalse();
        } finally {
            owner.sql("delete from access_log_seal where number > " + last).update();
        }
        assertThat(verify()).isTrue();
    }

    /** Somebody reads for long: looks at files go on, and the night's witness is told all the same. */
    @Test
    void a_month_that_is_being_read_goes_another_night(CapturedOutput output) throws Exception {
        seals.prepareMonths(LocalDate.now(ZoneOffset.UTC).minusYears(8));
        try (var reader = TestDatabase.ownersConnection();
                var looking = Executors.newSingleThreadExecutor()) {
            reader.setAutoCommit(false);
            number(reader, "select count(*) from access_log");
            var started = Instant.now();
            var forgetting = looking.submit(
                    () -> seals.forgetMonths(LocalDate.now(ZoneOffset.UTC).minusYears(7)));
            var referral = submitted(as("huisarts"));
            while (!forgetting.isDone()) {
                assertThat(as("huisarts").get(referral).status()).isEqualTo(200);
            }
            assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(4));
            assertThatThrownBy(forgetting::get).rootCause().hasMessageContaining("lock timeout");
            nightly("KeepLog");
            assertThat(output).contains("Access log sealed up to ");
        }
        assertThat(seals.forgetMonths(LocalDate.now(ZoneOffset.UTC).minusYears(7)))
                .isPositive();
    }

    /** Runs what is to run each night; one that fails stops no other. */
    private void nightly(String job) {
        for (var task : schedule.getScheduledTasks()) {
            if (task.getTask() instanceof CronTask nightly && nightly.toString().contains(job)) {
                try {
                    nightly.getRunnable().run();
                } catch (RuntimeException e) {
                    // as the scheduler does, which logs it
                }
            }
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var made = statement.executeQuery(sql)) {
            made.next();
            return made.getLong(1);
        }
    }

    @Test
    void the_application_can_neither_change_lines_nor_let_go_of_what_is_younger_than_five_years() {
        for (var sql :
                List.of("update access_log_seal set lines = 1", "delete from access_log_seal", "truncate access_log")) {
            assertThatThrownBy(() -> application.sql(sql).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> seals.forgetMonths(
                        LocalDate.now(ZoneOffset.UTC).minusYears(5).plusDays(2)))
                .rootCause()
                .hasMessageContaining("five years");
    }

    /** Older than what the law asks: the month goes as a whole, and the chain stays as it is. */
    @Test
    void a_month_past_its_term_goes_and_the_chain_still_holds() {
        owner.sql("""
                insert into access_log (recorded_at, action, object, outcome)
                values (now() - interval '7 years', 'R', 'REFERRAL', 'SUCCESS')""").update();
        seals.prepareMonths(LocalDate.now(ZoneOffset.UTC).minusYears(7).minusMonths(1));
        sealUpTo(single("select max(id) from access_log"));
        assertThat(seals.forgetMonths(LocalDate.now(ZoneOffset.UTC).minusYears(5)))
                .isPositive();
        assertThat(verify()).isTrue();
        assertThat(told).anyMatch(said -> said.matches(".* [1-9]\\d* are past their term and gone.*"));
    }

    @Test
    void lines_are_sealed_every_minute_and_months_are_kept_every_night() {
        assertThat(schedule.getScheduledTasks())
                .extracting(task -> task.getTask().toString())
                .anyMatch(task -> task.contains("KeepLog.seal"))
                .anyMatch(task -> task.contains("KeepLog.prepareMonths"))
                .anyMatch(task -> task.contains("KeepLog.forgetMonths"))
                .anyMatch(task -> task.contains("KeepLog.tellWitness"));
    }
}
