package nl.welzijnoprecept.embedded.app;

import java.io.IOException;
import java.util.List;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The invented people who can log in: the professionals in {@code demo/organisations.json}. */
@Component
@Profile("embedded")
class DemoPersonas {
    private final List<Persona> all;

    /** One of them, at an organisation; an administrator is at none. */
    record Persona(String login, Role role, @Nullable String organisation) {}

    DemoPersonas(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource("demo/organisations.json").getInputStream()) {
            all = json.readTree(file)
                    .get("professionals")
                    .valueStream()
                    .map(each -> new Persona(
                            each.get("login").asString(),
                            Role.valueOf(each.get("role").asString()),
                            each.path("organisation").asString(null)))
                    .toList();
        }
    }

    List<Persona> all() {
        return all;
    }

    List<String> logins() {
        return all.stream().map(Persona::login).toList();
    }
}
