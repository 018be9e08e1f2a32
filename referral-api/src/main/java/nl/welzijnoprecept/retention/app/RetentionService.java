package nl.welzijnoprecept.retention.app;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.ErasureReceipt;
import nl.welzijnoprecept.retention.LegalHold;
import nl.welzijnoprecept.retention.Retention;
import nl.welzijnoprecept.retention.Review;
import nl.welzijnoprecept.retention.app.RetentionBodies.PostponementRequest;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer watches over what is destroyed when, and what is not. */
@Service
class RetentionService {
    private static final int MOST_RECEIPTS = 1000;

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
    List<Review> reviews(Actor actor, int weeks) {
        var oversight = Oversight.of(actor);
        log.listed(actor);
        return retention.reviews(oversight, DutchTime.day(clock.instant()).plusWeeks(weeks));
    }

    @Transactional
    void postpone(Actor actor, ReferralId id, PostponementRequest request) {
        var file = retention.get(id, Oversight.of(actor));
        retention.postpone(file, request.until(), request.reason(), actor.id(), clock.instant());
        log.add(actor, AccessAction.U, file, AccessObject.CLIENT_FILE, id.value(), "POSTPONED");
    }

    @Transactional
    void release(Actor actor, ReferralId id) {
        var file = retention.get(id, Oversight.of(actor));
        retention.postpone(file, null, null, actor.id(), clock.instant());
        log.add(actor, AccessAction.U, file, AccessObject.CLIENT_FILE, id.value(), "RELEASED");
    }

    @Transactional
    LegalHold hold(Actor actor, ReferralId id, String reason) {
        var file = retention.get(id, Oversight.of(actor));
        var now = clock.instant();
        retention.setHold(file, reason, actor.id(), now);
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
            retention.setHold(file, null, actor.id(), clock.instant());
            log.add(actor, AccessAction.D, file, AccessObject.LEGAL_HOLD, id.value(), null);
        }
    }

    /** The newest ones. */
    @Transactional
    List<ErasureReceipt> receipts(Actor actor) {
        return retention.receipts(Oversight.of(actor), MOST_RECEIPTS);
    }
}
