package nl.welzijnoprecept.clientpage.app;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.clientpage.ClientLink;
import nl.welzijnoprecept.clientpage.LinkState;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The links that were made for the client, and what became of them. */
@Component
@Order(820)
class ClientLinkPart implements CasePart {
    private final ClientLinkService service;
    private final Organisations organisations;
    private final Clock clock;

    ClientLinkPart(ClientLinkService service, Organisations organisations, Clock clock) {
        this.service = service;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A link as the team sees it. */
    record LinkLine(
            ClientLink link,
            LinkState state,
            String madeBy,
            @Nullable String withdrawnBy) {}

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    @Override
    public String anchor() {
        return "link";
    }

    @Override
    public String template() {
        return "clientpage/part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        var standing = service.list(actor, new ReferralId(referral));
        var now = clock.instant();
        var names = names(standing.links());
        return Map.of(
                "links",
                standing.links().stream()
                        .map(link -> new LinkLine(
                                link,
                                link.state(now),
                                names.of(link.madeBy()).name(),
                                link.withdrawal() == null
                                        ? null
                                        : names.of(link.withdrawal().by()).name()))
                        .toList(),
                "alive",
                standing.links().stream().anyMatch(link -> link.isAlive(now)),
                "mayMake",
                ClientLinkService.mayHaveOne(standing.referral()));
    }

    private Names names(List<ClientLink> links) {
        var people = new HashSet<ProfessionalId>();
        links.forEach(link -> {
            people.add(link.madeBy());
            if (link.withdrawal() != null) {
                people.add(link.withdrawal().by());
            }
        });
        return organisations.names(people, Set.of());
    }
}
