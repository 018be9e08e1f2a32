package nl.welzijnoprecept;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.welzijnoprecept.operation.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Runs one command of an operator, with the settings of the product and without its ports. */
final class CommandLine {
    private static final int DONE = 0;
    private static final int NOT_WELL = 1;
    private static final int NO_SUCH_COMMAND = 2;

    /** Above every other setting: the product may be running on its ports beside this, and nobody waits for an answer. */
    private static final Map<String, Object> SETTINGS = Map.of(
            "server.port", "-1",
            "management.server.port", "-1",
            "spring.datasource.hikari.connection-init-sql", "set lock_timeout = '5s'",
            "spring.datasource.hikari.data-source-properties.socketTimeout", "0");

    private CommandLine() {}

    /** Whether the arguments name a command; options, with which the product itself is started, begin with a dash. */
    static boolean isAsked(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** The exit code. */
    static int run(SpringApplication application, PrintStream out, String... arguments) {
        // As an initializer: by then it is known whether this is production, which a setting of the database would
        // decide.
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", SETTINGS)));
        try (var context = application.run(arguments)) {
            return run(context, out, arguments[0]);
        }
    }

    private static int run(ConfigurableApplicationContext context, PrintStream out, String name) {
        var commands = List.copyOf(context.getBeansOfType(Command.class).values());
        var wanted =
                commands.stream().filter(command -> command.name().equals(name)).findFirst();
        if (wanted.isEmpty()) {
            out.println("There is no command " + name + ". There are: "
                    + commands.stream().map(Command::name).sorted().collect(Collectors.joining(", ")));
            return NO_SUCH_COMMAND;
        }
        return wanted.get().run(out::println) ? DONE : NOT_WELL;
    }
}
