package nl.welzijnoprecept.clientrequest.app;

import java.util.HashSet;
import java.util.List;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.clientrequest.ClientRequest;
import nl.welzijnoprecept.clientrequest.ClientRequestSummary;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.Listing;
import org.springframework.stereotype.Component;

/** Shows requests with the names of who recorded, extended and decided them. */
@Component
class RequestViews {
    private final Organisations organisations;

    RequestViews(Organisations organisations) {
        this.organisations = organisations;
    }

    ClientRequestView of(ClientRequest request) {
        var people = new HashSet<ProfessionalId>(List.of(request.registeredBy()));
        if (request.extension() != null) {
            people.add(request.extension().by());
        }
        if (request.decision() != null) {
            people.add(request.decision().by());
        }
        return ClientRequestView.of(request, organisations.names(people, List.of()));
    }

    Listing<ClientRequestLine> of(Part<ClientRequestSummary> part) {
        var people = part.items().stream()
                .map(ClientRequestSummary::registeredBy)
                .distinct()
                .toList();
        var names = organisations.names(people, List.of());
        return new Listing<>(
                part.items().stream()
                        .map(request -> ClientRequestLine.of(request, names))
                        .toList(),
                part.total(),
                ListParameters.next(part, request -> request.id().value()));
    }
}
