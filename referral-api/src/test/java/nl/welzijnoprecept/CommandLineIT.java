package nl.welzijnoprecept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** An operator's command on the folder of a demonstration that ran before: no setting of a command makes it production. */
class CommandLineIT {
    @TempDir
    private static Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeAll
    static void aDemonstrationRan() {
        try (var _ = application().run("--server.port=-1", "--management.server.port=-1", inFolder())) {
            // as somebody who tries it out
        }
    }

    private static SpringApplication application() {
        return new SpringApplication(WelzijnOpReceptApplication.class);
    }

    private static String inFolder() {
        return "--welzijnoprecept.embedded.folder=" + folder;
    }

    private int run(String... arguments) {
        return CommandLine.run(application(), new PrintStream(out, true, UTF_8), arguments);
    }

    @Test
    void a_command_says_its_line_and_that_all_is_well() {
        assertThat(run("verify-access-log", inFolder())).isZero();
        assertThat(out.toString(UTF_8)).contains("the log is whole");
    }

    @Test
    void a_command_that_finds_a_fault_ends_with_1() {
        assertThat(run("verify-access-log", inFolder(), "--welzijnoprecept.access-log.witness=1:ff"))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("the chain does not hold the seal 1:ff");
    }

    @Test
    void a_command_that_does_not_exist_ends_with_2_and_tells_which_do() {
        assertThat(run("verify-acces-log", inFolder())).isEqualTo(2);
        assertThat(out.toString(UTF_8)).contains("There is no command verify-acces-log", "verify-access-log");
    }

    @Test
    void only_what_is_no_option_is_a_command() {
        assertThat(CommandLine.isAsked("verify-access-log", inFolder())).isTrue();
        assertThat(CommandLine.isAsked(inFolder())).isFalse();
        assertThat(CommandLine.isAsked()).isFalse();
    }
}
