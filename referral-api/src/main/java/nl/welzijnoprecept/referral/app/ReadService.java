package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
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

/** Reading referrals; each read leaves a line in the access log, in the same transaction. */
@Service
class ReadService {
    private final Referrals referrals;
    private final AccessLog log;
    private final Clock clock;

    ReadService(Referrals referrals, AccessLog log, Clock clock) {
        this.referrals = referrals;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Referral read(Actor actor, ReferralId id) {
        var referral = referrals.get(id, Scope.of(actor));
        logRead(actor, referral.id(), AccessObject.REFERRAL);
        return referral;
    }

    @Transactional
    List<StatusChange> history(Actor actor, ReferralId id) {
        var referral = referrals.get(id, Scope.of(actor));
        logRead(actor, referral.id(), AccessObject.HISTORY);
        return referrals.history(referral);
    }

    /** A list names nobody in particular, so it is logged as a list. */
    @Transactional
    Page<ReferralSummary> list(Actor actor, ReferralQuery query) {
        actor.require(Permission.LIST_REFERRALS);
        log.add(AccessLogLine.of(clock.instant(), actor, AccessAction.R, AccessObject.REFERRAL_LIST, null, null, null));
        return referrals.page(Scope.of(actor), query);
    }

    /** A search is for a person: whoever was found has a line, and so has a search that found nobody. */
    @Transactional
    Page<ReferralSummary> search(Actor actor, ReferralQuery query) {
        actor.require(Permission.LIST_REFERRALS);
        var found = referrals.page(Scope.of(actor), query);
        var now = clock.instant();
        log.add(AccessLogLine.of(now, actor, AccessAction.E, AccessObject.REFERRAL_LIST, null, null, "SEARCH"));
        log.add(found.items().stream()
                .map(summary -> summary.id().value())
                .map(id -> AccessLogLine.of(
                        now, actor, AccessAction.R, AccessObject.REFERRAL_LIST, id, new CaseFile(id), "SEARCH"))
                .toList());
        return found;
    }

    /** Reading the log is logged too (NEN 7513), after what is answered. */
    @Transactional
    List<AccessLogLine> accessLog(Actor actor, ReferralId id) {
        actor.require(Permission.READ_ACCESS_LOG);
        var referral = referrals.get(id, Scope.ofAccessLog(actor));
        var lines = log.of(new CaseFile(referral.id().value()));
        logRead(actor, referral.id(), AccessObject.ACCESS_LOG);
        return lines;
    }

    private void logRead(Actor actor, ReferralId id, AccessObject object) {
        log.add(AccessLogLine.of(
                clock.instant(), actor, AccessAction.R, object, id.value(), new CaseFile(id.value()), null));
    }
}
