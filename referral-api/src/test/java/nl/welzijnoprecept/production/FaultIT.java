package nl.welzijnoprecept.production;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.welzijnoprecept.WelzijnOpReceptApplication;
import nl.welzijnoprecept.database.MortalDatabase;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.Caller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database stops, is killed, full, busy or read only: a clear 503, nothing lost, and all is well once it is back. */
@SpringBootTest(classes = WelzijnOpReceptApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("production")
@DirtiesContext // other tests have no use for it
class FaultIT {
    private static final StubIssuer ISSUER = new StubIssuer();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private static Path folder;

    private static MortalDatabase database;

    @Autowired
    private Environment environment;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        database = new MortalDatabase(folder);
        database.settings().forEach((name, value) -> settings.add(name, () -> value));
        ProductionIT.settingsButTheDatabase(settings, ISSUER);
    }

    @AfterAll
    static void end() {
        database.close();
    }

    private Caller practice() {
        return Caller.at("http://localhost:" + environment.getProperty("local.server.port"))
                .with("Authorization", "Bearer " + ISSUER.token("production-practice", "welzijnoprecept"));
    }

    private int readiness() {
        return Caller.at("http://localhost:" + environment.getProperty("local.management.port"))
                .get("/actuator/health/readiness")
                .status();
    }

    private Answer refer() {
        return practice().post("/api/v1/referrals", annie());
    }

    private static void isUnavailable(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("API-Version")).isNotNull();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:welzijnoprecept:problem:unavailable");
    }

    private static Answer within(Duration patience, Supplier<Answer> request) {
        var start = Instant.now();
        var answer = request.get();
        assertThat(Duration.between(start, Instant.now())).isLessThan(patience);
        return answer;
    }

    private void isWellAgain() throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (refer().status() != 201 && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(refer().status()).isEqualTo(201);
        assertThat(readiness()).isEqualTo(200);
    }

    @Test
    void while_the_database_is_stopped_the_answer_is_503_and_afterwards_all_is_well() throws InterruptedException {
        assertThat(refer().status()).isEqualTo(201);
        database.stop();
        try {
            isUnavailable(within(PATIENCE, () -> practice().get("/api/v1/me")));
            isUnavailable(within(PATIENCE, this::refer));
            assertThat(readiness()).isEqualTo(503);
        } finally {
            database.startAgain();
        }
        isWellAgain();
    }

    @Test
    void what_was_acknowledged_before_a_kill_is_stored_once() throws InterruptedException {
        var acknowledged = new ConcurrentHashMap<String, String>();
        var sent = new ConcurrentLinkedQueue<String>();
        var statuses = ConcurrentHashMap.<Integer>newKeySet();
        var stop = new AtomicBoolean();
        var body = annie().toString();
        var before = total();
        try (var workers = Executors.newFixedThreadPool(6)) {
            for (var worker = 0; worker < 6; worker++) {
                var name = "kill-" + worker + "-";
                workers.execute(() -> {
                    for (var i = 0; !stop.get(); i++) {
                        var key = name + i;
                        sent.add(key);
                        var answer = submit(key, body);
                        statuses.add(answer.status());
                        if (answer.status() == 201) {
                            acknowledged.put(key, answer.id());
                        }
                    }
                });
            }
            try {
                await(() -> acknowledged.size() >= 50);
                database.kill();
                try {
                    await(() -> statuses.contains(503));
                } finally {
                    database.startAgain();
                }
                var then = acknowledged.size();
                await(() -> acknowledged.size() > then + 20); // without a restart
            } finally {
                stop.set(true);
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(201, 503);
        acknowledged
                .values()
                .forEach(id -> assertThat(
                                practice().get("/api/v1/referrals/" + id).status())
                        .isEqualTo(200));
        for (var key : sent) {
            var again = submit(key, body);
            assertThat(again.status()).isEqualTo(201);
            assertThat(acknowledged.getOrDefault(key, again.id())).isEqualTo(again.id());
        }
        assertThat(total() - before).isEqualTo(sent.size());
    }

    private Answer submit(String key, String body) {
        return practice().with("Idempotency-Key", key).post("/api/v1/referrals", body);
    }

    private long total() {
        return practice().get("/api/v1/referrals?limit=1").json().get("total").asLong();
    }

    private static void await(Supplier<Boolean> reached) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!reached.get()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }

    @Test
    void without_a_free_connection_nobody_waits_long() throws Exception {
        var taken = new ArrayList<Connection>();
        try {
            for (var i = 0; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }
            isUnavailable(within(PATIENCE, () -> practice().get("/api/v1/me")));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        isWellAgain();
    }

    /** Before any controller: the line of a login is written in a transaction of its own, which may break at its end. */
    @Test
    void a_first_login_that_cannot_be_written_down_is_told_as_well() throws InterruptedException {
        database.asOwner("""
                create function full_disk() returns trigger language plpgsql as
                $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$""");
        database.asOwner("create constraint trigger full_disk after insert on access_log"
                + " deferrable initially deferred for each row execute function full_disk()");
        try {
            isUnavailable(Caller.at("http://localhost:" + environment.getProperty("local.server.port"))
                    .with("Authorization", "Bearer " + newToken())
                    .get("/api/v1/me"));
        } finally {
            database.asOwner("drop function full_disk cascade");
        }
        isWellAgain();
    }

    /**
     * Who it is was still found, over a connection that somebody takes who waited longer: none is left for the line of the
     * login. Who is first is for the pool to say, so it is tried until it happens.
     */
    @Test
    void a_first_login_that_finds_no_connection_for_its_line_is_told_as_well() throws Exception {
        Answer answer;
        var tries = 0;
        do {
            assertThat(tries++).isLessThan(20);
            answer = firstLoginWhileOthersTakeAllConnections();
        } while (answer.status() == 200);
        isUnavailable(answer);
        isWellAgain();
    }

    private Answer firstLoginWhileOthersTakeAllConnections() throws Exception {
        var caller = Caller.at("http://localhost:" + environment.getProperty("local.server.port"))
                .with("Authorization", "Bearer " + newToken());
        var taken = new ConcurrentLinkedQueue<Connection>();
        try (var others = Executors.newCachedThreadPool();
                var gate = ownersConnection();
                var statement = gate.createStatement()) {
            gate.setAutoCommit(false);
            statement.execute("lock table professional in access exclusive mode");
            var answer = others.submit(() -> caller.get("/api/v1/me"));
            await(() -> waitsAtTheGate(statement));
            for (var i = 0; i < pool.getMaximumPoolSize(); i++) { // one more than there are
                others.execute(() -> take(taken));
            }
            await(() -> taken.size() == pool.getMaximumPoolSize() - 1
                    && pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 1);
            gate.rollback();
            return answer.get();
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    private static boolean waitsAtTheGate(Statement statement) {
        try (var waiting = statement.executeQuery(
                "select from pg_locks where not granted and relation = 'professional'::regclass")) {
            return waiting.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(ConcurrentLinkedQueue<Connection> taken) {
        try {
            taken.add(pool.getConnection());
        } catch (SQLException e) {
            // the login took it
        }
    }

    /** Another one than any before. */
    private static String newToken() {
        return StubIssuer.signed(
                ISSUER.key(),
                ISSUER.claims("production-practice", "welzijnoprecept")
                        .jwtID(UUID.randomUUID().toString())
                        .build());
    }

    @Test
    void a_disk_that_is_full_is_told() throws InterruptedException {
        var referral = refer().header("Location");
        database.asOwner("""
                create function full_disk() returns trigger language plpgsql as
                $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$""");
        database.asOwner("create trigger full_disk before insert on referral execute function full_disk()");
        try {
            isUnavailable(refer());
            assertThat(practice().get(referral).status()).isEqualTo(200);
        } finally {
            database.asOwner("drop function full_disk cascade");
        }
        isWellAgain();
    }

    @Test
    void a_database_that_takes_no_changes_is_told_and_so_is_the_operator_who_ends_connections() throws Exception {
        database.asSuperuser("alter database welzijn set default_transaction_read_only = on");
        try {
            throwOut();
            assertThat(practice().get("/api/v1/me").status()).isIn(200, 503); // the connection just broke, or a new one
            isUnavailable(refer());
        } finally {
            database.asSuperuser("alter database welzijn set default_transaction_read_only = off");
            throwOut();
        }
        isWellAgain();
    }

    private static void throwOut() {
        database.asSuperuser("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'welzijn_app'");
    }

    @Test
    void nothing_waits_for_ever() throws Exception {
        var limits =
                Map.of("statement_timeout", "20s", "lock_timeout", "5s", "idle_in_transaction_session_timeout", "30s");
        limits.forEach((name, value) -> assertThat(
                        jdbc.sql("show " + name).query(String.class).single())
                .isEqualTo(value));

        try (var other = ownersConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table professional in access exclusive mode");
            isUnavailable(within(Duration.ofSeconds(8), () -> practice().get("/api/v1/me")));
        }
        isWellAgain();
    }

    private static Connection ownersConnection() throws SQLException {
        return java.sql.DriverManager.getConnection(
                database.settings().get("spring.datasource.url"), "welzijn_owner", null);
    }
}
