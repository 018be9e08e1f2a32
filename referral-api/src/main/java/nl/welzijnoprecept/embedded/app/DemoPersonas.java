package nl.welzijnoprecept.embedded.app;

import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The invented people who can log in: the professionals in {@code demo/organisations.json}. */
@Component
@Profile("embedded")
class DemoPersonas {
    private final List<String> logins;

    DemoPersonas(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource("demo/organisations.json").getInputStream()) {
            logins = json.readTree(file)
                    .get("professionals")
                    .valueStream()
                    .map(professional -> professional.get("login").asString())
                    .toList();
        }
    }

    List<String> logins() {
        return logins;
    }
}
