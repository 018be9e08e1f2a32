package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.StatedReason;
import nl.welzijnoprecept.casework.StatedReasons;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.AccessGrant;
import nl.welzijnoprecept.referral.AccessGrants;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stated reasons that one case was looked at by: for whose case it is, and for who looks at it so now. */
@Service
class CaseGrantService implements StatedReasons {
    private final AccessGrantService granting;
    private final AccessGrants grants;
    private final Referrals referrals;
    private final Organisations organisations;
    private final CaseLog log;
    private final Clock clock;

    CaseGrantService(
            AccessGrantService granting,
            AccessGrants grants,
            Referrals referrals,
            Organisations organisations,
            CaseLog log,
            Clock clock) {
        this.granting = granting;
        this.grants = grants;
        this.referrals = referrals;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<StatedReason> of(Actor actor, UUID referral) {
        actor.require(Permission.SEE_ACCESS_GRANTS);
        var id = new ReferralId(referral);
        var file = referrals.get(id, Scope.ofWork(actor));
        var found = grants.of(file, clock.instant().minus(AccessGrantService.SHOWN));
        if (!found.isEmpty()) {
            log.read(actor, file.file(), AccessObject.ACCESS_GRANT);
        }
        var names = organisations.names(found.stream().map(AccessGrant::reader).toList(), List.of());
        return found.stream().map(grant -> stated(grant, names)).toList();
    }

    private StatedReason stated(AccessGrant grant, Names names) {
        return new StatedReason(
                grant.id().value(),
                names.of(grant.reader()).name(),
                grant.reasonCode(),
                grant.reason(),
                grant.statedAt(),
                grant.until(),
                grant.isOpenAt(clock.instant()),
                grant.ending() == null ? null : grant.ending().at());
    }

    /** The reason that this reader looks by now. */
    @Transactional
    Optional<AccessGrant> own(Actor actor, ReferralId id) {
        var open = open(actor, id);
        open.ifPresent(grant -> log.read(
                actor,
                new CaseFile(id.value(), null).forStatedReason(),
                AccessObject.ACCESS_GRANT,
                grant.id().value()));
        return open;
    }

    /** Whoever looked is done: also by a second reason, where they stated one while the first lasted. */
    @Transactional
    void done(Actor actor, ReferralId id) {
        for (var open = open(actor, id); open.isPresent(); open = open(actor, id)) {
            granting.end(actor, open.get().id());
        }
    }

    private Optional<AccessGrant> open(Actor actor, ReferralId id) {
        return grants.openFor(actor, id, clock.instant());
    }
}
