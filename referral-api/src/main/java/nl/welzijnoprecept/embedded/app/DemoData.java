package nl.welzijnoprecept.embedded.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.Organisation;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty database with the invented organisations and personas. */
@Configuration(proxyBeanMethods = false)
@Profile("embedded")
class DemoData {

    @Bean
    DemoPersonas demoPersonas(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource("demo/organisations.json").getInputStream()) {
            return json.readValue(file, DemoPersonas.class);
        }
    }

    @Bean
    @Order(1)
    ApplicationRunner loadDemoOrganisations(
            DemoPersonas personas, Organisations organisations, TransactionTemplate transaction) {
        return (ApplicationArguments _) -> transaction.executeWithoutResult(_ -> load(personas, organisations));
    }

    private static void load(DemoPersonas demo, Organisations organisations) {
        for (var invented : demo.organisations()) {
            var id = organisation(invented.name());
            if (organisations.find(id).isEmpty()) {
                organisations.add(new Organisation(
                        id,
                        invented.name(),
                        invented.type(),
                        new MunicipalityCode(invented.municipality()),
                        invented.referrerType()));
            }
            if (invented.serves() != null) {
                invented.serves().forEach(area -> organisations.serve(id, new MunicipalityCode(area)));
            }
        }
        for (var persona : demo.personas()) {
            var id = new ProfessionalId(stableId("professional/" + persona.login()));
            if (organisations.findProfessional(id).isEmpty()) {
                var organisation = persona.organisation() == null ? null : organisation(persona.organisation());
                organisations.add(
                        new Professional(id, persona.name(), persona.role(), organisation, persona.login(), true));
            }
        }
    }

    static OrganisationId organisation(String name) {
        return new OrganisationId(stableId("organisation/" + name));
    }

    /** The same at every start, so that a second start finds what the first one made. */
    static UUID stableId(String name) {
        return UUID.nameUUIDFromBytes(("welzijnoprecept/demo/" + name).getBytes(UTF_8));
    }
}
