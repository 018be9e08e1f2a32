package nl.welzijnoprecept.embedded.app;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells a newcomer where to look and how to log in; at later starts in fewer words. */
@Component
@Profile("embedded")
class Welcome {
    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Environment environment;
    private final DemoPersonas personas;
    private final Path folder;
    private final boolean first;

    Welcome(
            Environment environment,
            DemoPersonas personas,
            @Value("${welzijnoprecept.embedded.folder}") Path folder,
            @Value("${welzijnoprecept.embedded.first-start:false}") boolean first) {
        this.environment = environment;
        this.personas = personas;
        this.folder = folder.toAbsolutePath().normalize();
        this.first = first;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        if ("-1".equals(environment.getProperty("server.port"))) {
            return; // a command, that nobody can look at
        }
        // Asked for now: with SERVER_PORT=0 it is known only since the server listens.
        var url = "http://localhost:" + environment.getProperty("local.server.port");
        var health = "http://localhost:" + environment.getProperty("local.management.port") + "/actuator/health";
        if (first) {
            LOG.info("""


                    Welzijn op Recept runs at  {}
                      API document   {}/api/v1/openapi.json
                      Health         {}
                      Data           {} (stays; remove the folder to begin anew)
                      Who can log in {}
                                     the password of each is demo; all of them are invented
                      A token        curl -u huisarts:demo -d grant_type=client_credentials {}/oauth2/token
                    This is for trying out. For real people's data: docs/operations.md.
                    """, url, url, health, folder, String.join(", ", personas.logins()), url);
        } else {
            LOG.info(
                    "Welzijn op Recept runs at {} on the data in {}; log in as {}, or another persona, with demo. Health: {}",
                    url,
                    folder,
                    personas.logins().getFirst(),
                    health);
        }
    }
}
