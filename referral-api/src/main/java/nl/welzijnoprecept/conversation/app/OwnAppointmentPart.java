package nl.welzijnoprecept.conversation.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.conversation.AppointmentStanding;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.ClientPart;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a client's own page: when they meet their coach, and whether that suits them. */
@Component
@Order(50)
class OwnAppointmentPart implements ClientPart {
    private final OwnAppointmentService service;
    private final Organisations organisations;

    OwnAppointmentPart(OwnAppointmentService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    /** An appointment as its client sees it: without what it is for the coach. */
    record OwnAppointment(AppointmentStanding standing, String with, UUID key) {}

    @Override
    public String template() {
        return "clientpage/appointments";
    }

    @Override
    public Map<String, Object> model(Actor client, UUID referral) {
        return Map.of("appointments", named(service.coming(client, new ReferralId(referral))));
    }

    List<OwnAppointment> named(List<AppointmentStanding> found) {
        var names = organisations.names(
                found.stream().map(each -> each.appointment().coach()).collect(Collectors.toSet()), Set.of());
        return found.stream()
                .map(each -> new OwnAppointment(
                        each, names.of(each.appointment().coach()).name(), Identifiers.next()))
                .toList();
    }
}
