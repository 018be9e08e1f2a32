package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.organisation.Organisation;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.ClientPart;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a client's own page: who helps them, and what is shared with whom. */
@Component
@Order(100)
class OwnFilePart implements ClientPart {
    private final PermissionService service;
    private final Organisations organisations;
    private final Clock clock;

    OwnFilePart(PermissionService service, Organisations organisations, Clock clock) {
        this.service = service;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Whether it is shared for that purpose. */
    record Shared(Purpose purpose, boolean now) {}

    /** What a client sees of their file. */
    record View(
            String handler,
            @Nullable String phone,
            @Nullable String email,
            String practice,
            @Nullable String coach,
            FeedbackLevel level,
            boolean open,
            List<Shared> shared) {}

    @Override
    public String template() {
        return "clientpage/own";
    }

    @Override
    public Map<String, Object> model(Actor client, UUID referral) {
        return Map.of("own", view(service.standing(client, new ReferralId(referral))));
    }

    View view(Referral referral) {
        var coach = referral.state().coach();
        var people = new HashSet<ProfessionalId>();
        if (coach != null) {
            people.add(coach);
        }
        var names = organisations.names(people, Set.of(referral.handler(), referral.practice()));
        var today = DutchTime.day(clock.instant());
        var handler = organisations.find(referral.handler());
        return new View(
                names.of(referral.handler()).name(),
                handler.map(Organisation::phone).orElse(null),
                handler.map(Organisation::email).orElse(null),
                names.of(referral.practice()).name(),
                coach == null ? null : names.of(coach).name(),
                referral.feedbackLevel(),
                referral.status().isOpen(),
                Arrays.stream(Purpose.values())
                        .map(purpose -> new Shared(purpose, referral.isPermitted(purpose, today)))
                        .toList());
    }
}
