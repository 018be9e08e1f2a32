package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.RestrictionChange;
import nl.welzijnoprecept.referral.Restrictions;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team says who is let in to a file. */
@Service
class RestrictionService {
    private final Referrals referrals;
    private final Restrictions restrictions;
    private final Organisations organisations;
    private final CaseLog log;
    private final Clock clock;

    RestrictionService(
            Referrals referrals, Restrictions restrictions, Organisations organisations, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.restrictions = restrictions;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    /** A referral with the history of who was let in. */
    record Standing(Referral referral, List<RestrictionChange> changes) {}

    @Transactional
    Standing read(Actor actor, ReferralId id) {
        actor.require(Permission.RESTRICT_FILES);
        var referral = referrals.get(id, Scope.ofWork(actor));
        log.read(actor, referral.file(), AccessObject.RESTRICTION);
        return new Standing(referral, restrictions.of(referral));
    }

    @Transactional
    Standing restrict(Actor actor, ReferralId id, RestrictionRequest request) {
        actor.require(Permission.RESTRICT_FILES);
        var referral = referrals.hold(id, Scope.of(actor));
        var colleagues = organisations.professionals(referral.handler(), null).stream()
                .filter(Professional::canBeLetIn)
                .map(Professional::id)
                .collect(Collectors.toSet());
        var restricted =
                referral.restrict(request.toRestriction(), request.reason(), actor, colleagues, clock.instant());
        restrictions.save(restricted);
        log.add(
                actor,
                AccessAction.U,
                referral.file(),
                AccessObject.RESTRICTION,
                id.value(),
                restricted.referral().restriction() == null ? "LIFTED" : "RESTRICTED");
        return new Standing(restricted.referral(), restrictions.of(restricted.referral()));
    }
}
