package nl.welzijnoprecept.referral.app;

import java.util.List;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.Submission;
import org.springframework.stereotype.Component;

/** Where a referral goes: to the organisation that serves the postcode, if there is one that can take it. */
@Component
class Destinations {
    private final Areas areas;
    private final Organisations organisations;

    Destinations(Areas areas, Organisations organisations) {
        this.areas = areas;
        this.organisations = organisations;
    }

    /** Where it goes. */
    record Destination(MunicipalityCode municipality, OrganisationId handler) {}

    Destination of(Submission sent) {
        var municipality = areas.municipalityOf(sent.client().postcode()).orElseThrow(Destinations::notServed);
        var handler = organisations
                .serving(municipality)
                .orElseThrow(Destinations::notServed)
                .id();
        if (sent.restricted()
                && organisations.professionals(handler, Role.COORDINATOR).isEmpty()) {
            throw new InvalidInput("restricted", "NOBODY_TO_DIVIDE");
        }
        return new Destination(municipality, handler);
    }

    /** Why it would go nowhere, for whoever has not sent it yet; empty where it arrives. */
    List<FieldError> faults(Submission wanted) {
        try {
            of(wanted);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors();
        }
    }

    private static InvalidInput notServed() {
        return new InvalidInput("client.postcode", "AREA_NOT_SERVED");
    }
}
