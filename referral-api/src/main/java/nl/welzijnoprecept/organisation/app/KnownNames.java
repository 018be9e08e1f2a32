package nl.welzijnoprecept.organisation.app;

import java.util.Optional;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.organisation.NamedIds;
import nl.welzijnoprecept.organisation.Organisation;
import nl.welzijnoprecept.organisation.OrganisationBook;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import nl.welzijnoprecept.organisation.Staff;
import org.springframework.stereotype.Component;

/** Who and what is meant by the names in a file, also where a page has given another name since. */
@Component
class KnownNames {
    private final Organisations organisations;
    private final OrganisationBook book;
    private final Staff staff;

    KnownNames(Organisations organisations, OrganisationBook book, Staff staff) {
        this.organisations = organisations;
        this.book = book;
        this.staff = staff;
    }

    Optional<OrganisationId> organisation(String name) {
        return book.named(name)
                .or(() -> organisations.find(NamedIds.organisation(name)).map(Organisation::id));
    }

    Optional<ProfessionalId> professional(String login) {
        return staff.withLogin(login)
                .or(() -> organisations
                        .findProfessional(NamedIds.professional(login))
                        .map(Professional::id));
    }
}
