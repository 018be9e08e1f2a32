package nl.welzijnoprecept.organisation.app;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.NamedIds;
import nl.welzijnoprecept.organisation.Organisation;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import nl.welzijnoprecept.organisation.app.OrganisationFile.OrganisationEntry;
import nl.welzijnoprecept.organisation.app.OrganisationFile.ProfessionalEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Adds the organisations and people that the settings name, at each start those that are not there yet. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // whatever else is loaded at the start belongs to an organisation
@EnableConfigurationProperties(BootstrapSettings.class)
class OrganisationImport implements ApplicationRunner {
    private final BootstrapSettings settings;
    private final Organisations organisations;
    private final KnownNames known;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    OrganisationImport(
            BootstrapSettings settings,
            Organisations organisations,
            KnownNames known,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.settings = settings;
        this.known = known;
        this.organisations = organisations;
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var resource : settings.organisations()) {
            var file = read(resource);
            transaction.executeWithoutResult(_ -> add(file));
        }
        var login = settings.administratorLogin();
        if (login != null && !login.isBlank()) {
            var administrator = professional(new ProfessionalEntry(login, login, Role.ADMINISTRATOR, null, null));
            transaction.executeWithoutResult(_ -> organisations.ensureAdministrator(administrator));
        }
    }

    private OrganisationFile read(Resource resource) throws IOException {
        try (var stream = resource.getInputStream()) {
            return json.readValue(stream, OrganisationFile.class);
        }
    }

    private void add(OrganisationFile file) {
        for (var entry : orNone(file.organisations())) {
            add(entry);
        }
        for (var entry : orNone(file.professionals())) {
            var professional = professional(entry);
            // Somebody may have been added by a page, or got that login there: they stay as they are.
            if (known.professional(entry.login()).isEmpty()) {
                organisations.add(professional);
            }
        }
    }

    private void add(OrganisationEntry entry) {
        var there = known.organisation(entry.name());
        var id = there.orElseGet(() -> NamedIds.organisation(entry.name()));
        if (there.isEmpty()) {
            organisations.add(new Organisation(
                    id,
                    entry.name(),
                    entry.type(),
                    new MunicipalityCode(entry.municipality()),
                    entry.referrerType(),
                    entry.phone(),
                    entry.email()));
            // Of one that is there already, a page may have said that it no longer serves an area.
            orNone(entry.serves()).forEach(area -> organisations.serve(id, new MunicipalityCode(area)));
        }
        orNone(entry.safetyContacts()).forEach(contact -> organisations.add(id, contact));
    }

    private Professional professional(ProfessionalEntry entry) {
        var name = entry.organisation();
        return new Professional(
                NamedIds.professional(entry.login()),
                entry.name(),
                entry.role(),
                name == null ? null : known.organisation(name).orElseGet(() -> NamedIds.organisation(name)),
                entry.login(),
                true,
                responsible(entry.responsible()));
    }

    /** Somebody of the same file, or who was there before: a page may have added them. */
    private @Nullable ProfessionalId responsible(@Nullable String login) {
        return login == null ? null : known.professional(login).orElseGet(() -> NamedIds.professional(login));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
