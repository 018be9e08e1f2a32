package nl.welzijnoprecept.clientpage.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.clientpage.ClientLinkId;
import nl.welzijnoprecept.clientpage.ClientLinks;
import nl.welzijnoprecept.clientpage.LinkSecret;
import nl.welzijnoprecept.clientpage.Visit;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letting clients in, and knowing them as long as they are in. */
@Service
class EntryService {
    private final ClientLinks links;
    private final CaseLog log;
    private final Clock clock;

    EntryService(ClientLinks links, CaseLog log, Clock clock) {
        this.links = links;
        this.log = log;
        this.clock = clock;
    }

    /** Whoever is refused gets nothing back, so that what counts against the link is kept. Before its line is written nobody is in. */
    @Transactional
    Optional<Visit> enter(LinkSecret secret, LocalDate birthDate) {
        var visit = links.enter(secret, birthDate, clock.instant());
        visit.ifPresent(in -> log.add(
                Actor.client(in.referral().value()),
                AccessAction.E,
                new CaseFile(in.referral().value(), null),
                AccessObject.LOGIN,
                in.link().value(),
                null));
        return visit;
    }

    @Transactional
    Optional<ReferralId> visited(ClientLinkId link) {
        return links.visited(link, clock.instant());
    }
}
