package nl.welzijnoprecept.retention.app;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.ErasureReceipt;
import nl.welzijnoprecept.retention.LegalHold;
import nl.welzijnoprecept.retention.Retention;
import nl.welzijnoprecept.retention.Review;
import nl.welzijnoprecept.retention.Term;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer watches over what is destroyed when, and what is not. */
@Service
class RetentionService {
    private final Retention retention;
    private final CaseLog log;
    private final Clock clock;

    RetentionService(Retention retention, CaseLog log, Clock clock) {
        this.retention = retention;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Map<DataKind, Integer> policies(Actor actor) {
        return retention.months(Oversight.of(actor));
    }

    @Transactional
    Part<Review> reviews(Actor actor, ReviewParameters wanted) {
        var oversight = Oversight.of(actor);
        log.listed(actor);
        var until = DutchTime.day(clock.instant()).plusWeeks(wanted.toWeeks());
        return retention.reviews(oversight, until, wanted.toPlace(), wanted.toLimit());
    }

    /** How long each kind of one file is kept, and why nothing of it may be destroyed, if so. */
    record Kept(Map<DataKind, Term> terms, @Nullable LegalHold hold, Reference reference) {}

    @Transactional
    Kept kept(Actor actor, ReferralId id) {
        var oversight = Oversight.of(actor);
        var file = retention.get(id, oversight);
        log.read(actor, file, AccessObject.RETENTION, id.value());
        return new Kept(
                retention.terms(file, oversight),
                retention.hold(file, oversight).orElse(null),
                retention.reference(file, oversight));
    }

    @Transactional
    void postpone(Actor actor, ReferralId id, PostponementRequest request) {
        var oversight = Oversight.of(actor);
        var file = retention.get(id, oversight);
        retention.postpone(file, oversight, request.until(), request.reason(), actor.id(), clock.instant());
        log.add(actor, AccessAction.U, file, AccessObject.RETENTION, id.value(), "POSTPONED");
    }

    @Transactional
    void release(Actor actor, ReferralId id) {
        var oversight = Oversight.of(actor);
        var file = retention.get(id, oversight);
        retention.postpone(file, oversight, null, null, actor.id(), clock.instant());
        log.add(actor, AccessAction.U, file, AccessObject.RETENTION, id.value(), "RELEASED");
    }

    @Transactional
    LegalHold hold(Actor actor, ReferralId id, String reason) {
        var oversight = Oversight.of(actor);
        var file = retention.get(id, oversight);
        var now = clock.instant();
        retention.setHold(file, oversight, reason, actor.id(), now);
        log.created(actor, file, AccessObject.LEGAL_HOLD, id.value());
        return new LegalHold(id, reason, actor.id(), now);
    }

    @Transactional
    LegalHold held(Actor actor, ReferralId id) {
        var oversight = Oversight.of(actor);
        var file = retention.get(id, oversight);
        log.read(actor, file, AccessObject.LEGAL_HOLD, id.value());
        return retention.hold(file, oversight).orElseThrow(NotFound::new);
    }

    @Transactional
    void lift(Actor actor, ReferralId id) {
        var oversight = Oversight.of(actor);
        var file = retention.get(id, oversight);
        if (retention.hold(file, oversight).isPresent()) {
            retention.setHold(file, oversight, null, actor.id(), clock.instant());
            log.add(actor, AccessAction.D, file, AccessObject.LEGAL_HOLD, id.value(), null);
        }
    }

    @Transactional
    Part<ErasureReceipt> receipts(Actor actor, @Nullable UUID after, int limit) {
        return retention.receipts(Oversight.of(actor), after, limit);
    }
}
