package nl.welzijnoprecept.assessment.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.assessment.Measurement;
import nl.welzijnoprecept.assessment.MeasurementId;
import nl.welzijnoprecept.assessment.Measurements;
import nl.welzijnoprecept.idempotency.IdempotencyKeys;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Recording and reading measurements; both leave a line in the access log, in the same transaction. */
@Service
class MeasurementService {
    private final Referrals referrals;
    private final Measurements measurements;
    private final IdempotencyKeys keys;
    private final AccessLog log;
    private final JsonMapper json;
    private final Clock clock;

    MeasurementService(
            Referrals referrals,
            Measurements measurements,
            IdempotencyKeys keys,
            AccessLog log,
            JsonMapper json,
            Clock clock) {
        this.referrals = referrals;
        this.measurements = measurements;
        this.keys = keys;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** The new measurement; or, when the key was used for the same request before, the one that came of it. */
    @Transactional
    Measurement record(Actor actor, ReferralId id, MeasurementRequest request, @Nullable String key) {
        var referral = load(actor, id);
        var measurement = measurement(actor, id, request);
        if (key != null) {
            // A key stands for a request to one referral: elsewhere the same body is another request.
            var sent = json.writeValueAsBytes(List.of(id.value(), request));
            var known = keys.claim(actor.id(), key, sent, measurement.id().value());
            if (known.isPresent()) {
                log(actor, AccessAction.R, id, known.get());
                return measurements.get(referral, new MeasurementId(known.get()));
            }
        }
        measurements.add(measurement);
        log(actor, AccessAction.C, id, measurement.id().value());
        return measurement;
    }

    @Transactional
    List<Measurement> list(Actor actor, ReferralId id) {
        var referral = load(actor, id);
        log(actor, AccessAction.R, id, null);
        return measurements.of(referral);
    }

    @Transactional
    Measurement read(Actor actor, ReferralId id, MeasurementId wanted) {
        var referral = load(actor, id);
        var measurement = measurements.get(referral, wanted);
        log(actor, AccessAction.R, id, wanted.value());
        return measurement;
    }

    private Referral load(Actor actor, ReferralId id) {
        actor.require(Permission.WORK_ON_CASES);
        return referrals.get(id, Scope.ofWork(actor));
    }

    private Measurement measurement(Actor actor, ReferralId id, MeasurementRequest request) {
        return new Measurement(
                new MeasurementId(Identifiers.next()),
                id,
                request.instrument(),
                request.moment(),
                request.takenOn(),
                request.given(),
                actor.id(),
                clock.instant());
    }

    private void log(Actor actor, AccessAction action, ReferralId id, @Nullable UUID object) {
        log.add(AccessLogLine.of(
                clock.instant(), actor, action, AccessObject.MEASUREMENT, object, new CaseFile(id.value()), null));
    }
}
