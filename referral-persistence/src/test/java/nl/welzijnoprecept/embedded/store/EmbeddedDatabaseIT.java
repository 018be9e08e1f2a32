package nl.welzijnoprecept.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.welzijnoprecept.startup.StartRefused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts, second starts and starts after a kill, on folders with a real server. */
class EmbeddedDatabaseIT {
    @TempDir
    private static Path folder;

    @TempDir
    private static Path elsewhere;

    @BeforeAll
    static void firstStart() throws Exception {
        try (var database = new EmbeddedDatabase(folder)) {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('before')");
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedDatabase.OWNER, null);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void hasItsData(EmbeddedDatabase database) throws SQLException {
        execute(database, "select 1 / count(*) from kept");
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("postgres/postmaster.pid");
    }

    private static ProcessHandle server(Path folder) throws IOException {
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile(folder)).getFirst()))
                .orElseThrow();
    }

    @Test
    void a_second_start_is_refused_and_the_first_goes_on() throws Exception {
        try (var first = new EmbeddedDatabase(folder)) {
            assertThatThrownBy(() -> new EmbeddedDatabase(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("Another instance is running on " + folder + ".");
            hasItsData(first);
        }
    }

    @Test
    void the_server_that_a_killed_start_left_is_ended_and_the_data_stay() throws Exception {
        try (var _ = new EmbeddedDatabase(folder)) {
            var left = server(folder);
            ServerLeftBehind.end(folder.resolve("postgres")); // as the next start does, once the lock is free
            assertThat(left.isAlive()).isFalse();
        }
        try (var next = new EmbeddedDatabase(folder)) {
            hasItsData(next);
        }
    }

    @Test
    void a_server_that_was_killed_itself_is_no_hindrance() throws Exception {
        try (var _ = new EmbeddedDatabase(folder)) {
            var killed = server(folder);
            killed.destroyForcibly();
            killed.onExit().join();
        }
        try (var next = new EmbeddedDatabase(folder)) {
            hasItsData(next);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "nonsense", "999999999999999999999", "4194304\n", "%d", "%d\n%s\n1\n"})
    void whatever_the_pid_file_says_the_next_start_comes_to_its_end(String content) throws Exception {
        // The number of a process that lives and is no server: this one.
        var myself = ProcessHandle.current().pid();
        Files.writeString(pidFile(folder), content.formatted(myself, folder.resolve("postgres")));
        try (var database = new EmbeddedDatabase(folder)) {
            hasItsData(database);
        }
    }

    @Test
    void the_server_of_another_folder_is_left_alone() throws Exception {
        try (var other = new EmbeddedDatabase(elsewhere)) {
            execute(other, "create table kept as select 'after' as word");
            Files.copy(pidFile(elsewhere), pidFile(folder));
            try (var database = new EmbeddedDatabase(folder)) {
                hasItsData(database);
            }
            Files.writeString(pidFile(folder), server(elsewhere).pid() + "\n" + folder.resolve("postgres") + "\n");
            try (var database = new EmbeddedDatabase(folder)) {
                hasItsData(database);
            }
            hasItsData(other);
        }
    }

    @Test
    void a_folder_that_is_none_is_told_in_one_line() throws IOException {
        var file = Files.createFile(elsewhere.resolve("file"));
        assertThatThrownBy(() -> new EmbeddedDatabase(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The folder " + file + " for the embedded data cannot be used: ")
                .hasMessageNotContaining("\n");
    }
}
