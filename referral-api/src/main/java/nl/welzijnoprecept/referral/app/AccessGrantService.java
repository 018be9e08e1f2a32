package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.AccessGrant;
import nl.welzijnoprecept.referral.AccessGrantId;
import nl.welzijnoprecept.referral.AccessGrants;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody states a reason to look into a colleague's file, and whoever's case it is keeps an eye on that. */
@Service
@EnableConfigurationProperties(GrantSettings.class)
class AccessGrantService {
    /** What lasted until longer ago is for the access log. */
    static final Period SHOWN = Period.ofDays(30);

    private final AccessGrants grants;
    private final Referrals referrals;
    private final AccessGrantNotices notices;
    private final GrantSettings settings;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    AccessGrantService(
            AccessGrants grants,
            Referrals referrals,
            AccessGrantNotices notices,
            GrantSettings settings,
            Once once,
            CaseLog log,
            Clock clock) {
        this.grants = grants;
        this.referrals = referrals;
        this.notices = notices;
        this.settings = settings;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    AccessGrant state(Actor actor, AccessGrantRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.STATE_REASON);
        var id = new AccessGrantId(Identifiers.next());
        return once.of(
                actor,
                key,
                List.of("access-grant", request),
                id.value(),
                () -> add(actor, id, request),
                known -> read(actor, new AccessGrantId(known)));
    }

    private AccessGrant add(Actor actor, AccessGrantId id, AccessGrantRequest request) {
        var wanted =
                grants.reach(request.sought(), actor).orElseThrow(() -> new NotFound(grants.named(request.sought())));
        var grant = AccessGrant.state(
                id, wanted, actor, request.reasonCode(), request.reason(), settings.length(), clock.instant());
        grants.add(grant);
        var referral = referrals.get(wanted, grant.scope());
        if (actor.is(referral.state().coach())) {
            throw new InvalidInput("referralId", "OWN_CASE");
        }
        notices.tell(grant, referral);
        log.add(
                actor,
                AccessAction.C,
                referral.file().forStatedReason(),
                AccessObject.ACCESS_GRANT,
                id.value(),
                grant.reasonCode().name());
        return grant;
    }

    /** A reason in words tells about the client: each file that one was stated for has its line. */
    @Transactional
    Part<AccessGrant> list(Actor actor, @Nullable AccessGrantId after, int limit) {
        actor.require(Permission.SEE_ACCESS_GRANTS);
        var found = grants.since(clock.instant().minus(SHOWN), actor, Scope.ofWork(actor), after, limit);
        log.read(
                actor,
                found.items().stream()
                        .map(grant -> file(actor, grant))
                        .distinct()
                        .toList(),
                AccessObject.ACCESS_GRANT);
        return found;
    }

    @Transactional
    AccessGrant read(Actor actor, AccessGrantId id) {
        actor.require(Permission.SEE_ACCESS_GRANTS);
        var grant = get(actor, id);
        log.read(actor, file(actor, grant), AccessObject.ACCESS_GRANT, id.value());
        return grant;
    }

    /** Who stated a reason looks by that reason, also after it has ended; the file may be another's by now. */
    private static CaseFile file(Actor actor, AccessGrant grant) {
        var file = new CaseFile(grant.referral().value(), null);
        return actor.is(grant.reader()) ? file.forStatedReason() : file;
    }

    /** By who stated the reason and is done, or by whose case it is; what has ended stays as it ended. */
    @Transactional
    void end(Actor actor, AccessGrantId id) {
        actor.require(Permission.SEE_ACCESS_GRANTS);
        end(actor, get(actor, id));
    }

    /** As above, for one that is named within a case: that of another is not there. */
    @Transactional
    void end(Actor actor, ReferralId within, AccessGrantId id) {
        actor.require(Permission.SEE_ACCESS_GRANTS);
        var grant = get(actor, id);
        if (!grant.referral().equals(within)) {
            throw new NotFound();
        }
        end(actor, grant);
    }

    private void end(Actor actor, AccessGrant grant) {
        if (!grant.isOpenAt(clock.instant())) {
            return;
        }
        var file = referrals.open(grant.referral(), Scope.ofWork(actor), actor).file();
        grants.end(grant.end(actor, clock.instant()));
        log.add(
                actor,
                AccessAction.D,
                file,
                AccessObject.ACCESS_GRANT,
                grant.id().value(),
                null);
    }

    private AccessGrant get(Actor actor, AccessGrantId id) {
        return grants.find(id, actor, Scope.ofWork(actor)).orElseThrow(NotFound::new);
    }
}
