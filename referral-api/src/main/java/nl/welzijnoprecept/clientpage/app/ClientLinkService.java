package nl.welzijnoprecept.clientpage.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.clientpage.ClientLink;
import nl.welzijnoprecept.clientpage.ClientLinkId;
import nl.welzijnoprecept.clientpage.ClientLinks;
import nl.welzijnoprecept.clientpage.LinkSecret;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links to clients' own pages, by whoever works on the case. */
@Service
@EnableConfigurationProperties(ClientLinkSettings.class)
class ClientLinkService {
    private final SecureRandom random = new SecureRandom();
    private final Referrals referrals;
    private final ClientLinks links;
    private final CaseLog log;
    private final ClientLinkSettings settings;
    private final Clock clock;

    ClientLinkService(Referrals referrals, ClientLinks links, CaseLog log, ClientLinkSettings settings, Clock clock) {
        this.referrals = referrals;
        this.links = links;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** A link that was just made, with the secret that nobody can ask for again. */
    record Made(ClientLink link, LinkSecret secret) {}

    /** A case with its links, newest first. */
    record Standing(Referral referral, List<ClientLink> links) {}

    @Transactional
    Standing list(Actor actor, ReferralId id) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.get(id, Scope.ofWork(actor));
        log.read(actor, referral.file(), AccessObject.CLIENT_LINK);
        return new Standing(referral, links.of(referral));
    }

    /** There is one at a time: what was made before opens nothing any more. */
    @Transactional
    Made make(Actor actor, ReferralId id) {
        var referral = hold(actor, id);
        if (!mayHaveOne(referral)) {
            throw new NotAllowed("This was entered by mistake: there is nothing to show to anybody.");
        }
        withdraw(actor, referral);
        var bytes = new byte[LinkSecret.BYTES];
        random.nextBytes(bytes);
        var secret = LinkSecret.of(bytes);
        var link = ClientLink.made(
                new ClientLinkId(Identifiers.next()), id, actor.id(), clock.instant(), settings.lasts());
        links.add(link, secret);
        log.created(actor, referral.file(), AccessObject.CLIENT_LINK, link.id().value());
        return new Made(link, secret);
    }

    @Transactional
    void withdraw(Actor actor, ReferralId id) {
        withdraw(actor, hold(actor, id));
    }

    static boolean mayHaveOne(Referral referral) {
        return referral.status() != ReferralStatus.VOIDED;
    }

    private Referral hold(Actor actor, ReferralId id) {
        actor.require(Permission.WORK_ON_CASES);
        return referrals.hold(id, Scope.ofWork(actor));
    }

    private void withdraw(Actor actor, Referral referral) {
        var now = clock.instant();
        var alive = links.of(referral).stream()
                .filter(link -> link.isAlive(now))
                .map(ClientLink::id)
                .toList();
        links.end(alive, actor.id(), now);
        alive.forEach(link ->
                log.add(actor, AccessAction.U, referral.file(), AccessObject.CLIENT_LINK, link.value(), "WITHDRAWN"));
    }
}
