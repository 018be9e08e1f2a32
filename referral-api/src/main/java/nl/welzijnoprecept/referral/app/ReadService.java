package nl.welzijnoprecept.referral.app;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Page;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralSummary;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.StatusChange;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading referrals. */
@Service
class ReadService {
    private final Referrals referrals;
    private final CaseLog log;
    private final AccessLog lines;

    ReadService(Referrals referrals, CaseLog log, AccessLog lines) {
        this.referrals = referrals;
        this.log = log;
        this.lines = lines;
    }

    @Transactional
    Referral read(Actor actor, ReferralId id) {
        var referral = referrals.get(id, Scope.of(actor));
        log.read(actor, referral.file(), AccessObject.REFERRAL, id.value());
        return referral;
    }

    @Transactional
    List<StatusChange> history(Actor actor, ReferralId id) {
        var referral = referrals.get(id, Scope.of(actor));
        log.read(actor, referral.file(), AccessObject.HISTORY);
        return referrals.history(referral);
    }

    @Transactional
    Page<ReferralSummary> list(Actor actor, ReferralQuery query) {
        actor.require(Permission.LIST_REFERRALS);
        log.listed(actor);
        return referrals.page(Scope.of(actor), query);
    }

    @Transactional
    Page<ReferralSummary> search(Actor actor, ReferralQuery query) {
        actor.require(Permission.LIST_REFERRALS);
        var found = referrals.page(Scope.of(actor), query);
        log.searched(actor, found.items().stream().map(ReferralSummary::file).toList());
        return found;
    }

    /** Reading the log is logged too (NEN 7513), after what is answered. */
    @Transactional
    List<AccessLogLine> accessLog(Actor actor, ReferralId id) {
        actor.require(Permission.READ_ACCESS_LOG);
        var file = new CaseFile(id.value(), actor.requireOrganisation());
        var answered = lines.of(file);
        if (answered.isEmpty()) {
            throw new NotFound(); // a file begins with the line that it was made
        }
        log.read(actor, file, AccessObject.ACCESS_LOG);
        return answered;
    }
}
