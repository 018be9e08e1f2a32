package nl.welzijnoprecept.assessment.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.assessment.Measurement;
import nl.welzijnoprecept.assessment.MeasurementId;
import nl.welzijnoprecept.assessment.Measurements;
import nl.welzijnoprecept.assessment.Pair;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.referral.Opened;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording and reading measurements. */
@Service
class MeasurementService {
    private final Referrals referrals;
    private final Measurements measurements;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    MeasurementService(Referrals referrals, Measurements measurements, Once once, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.measurements = measurements;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Taken record(Actor actor, ReferralId within, MeasurementRequest request, @Nullable IdempotencyKey key) {
        var referral = load(actor, within);
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(within.value(), request),
                id,
                () -> add(actor, referral, new MeasurementId(id), request),
                known -> read(actor, Opened.inScope(referral), new MeasurementId(known)));
    }

    private Taken add(Actor actor, Referral referral, MeasurementId id, MeasurementRequest request) {
        var measurement = new Measurement(
                id,
                referral.id(),
                request.instrument(),
                request.instrument().current().version(),
                request.moment(),
                request.takenOn(),
                request.given(),
                actor.id(),
                clock.instant());
        measurements.add(measurement);
        log.created(actor, referral.file(), AccessObject.MEASUREMENT, id.value());
        return taken(measurement, referral);
    }

    @Transactional
    List<Taken> list(Actor actor, ReferralId within) {
        var opened = open(actor, within);
        log.read(actor, opened.file(), AccessObject.MEASUREMENT);
        return measurements.of(opened.referral()).stream()
                .map(measurement -> taken(measurement, opened.referral()))
                .toList();
    }

    @Transactional
    List<Pair> pairs(Actor actor, ReferralId within) {
        var opened = open(actor, within);
        log.read(actor, opened.file(), AccessObject.MEASUREMENT);
        return Pair.of(measurements.of(opened.referral()));
    }

    @Transactional
    Taken read(Actor actor, ReferralId within, MeasurementId wanted) {
        return read(actor, open(actor, within), wanted);
    }

    private Taken read(Actor actor, Opened opened, MeasurementId wanted) {
        var measurement = measurements.get(opened.referral(), wanted);
        log.read(actor, opened.file(), AccessObject.MEASUREMENT, wanted.value());
        return taken(measurement, opened.referral());
    }

    private Taken taken(Measurement measurement, Referral referral) {
        return Taken.of(measurement, referral, DutchTime.day(clock.instant()));
    }

    private Opened open(Actor actor, ReferralId id) {
        actor.require(Permission.WORK_ON_CASES);
        return referrals.open(id, Scope.ofWork(actor), actor);
    }

    private Referral load(Actor actor, ReferralId id) {
        actor.require(Permission.WORK_ON_CASES);
        return referrals.get(id, Scope.ofWork(actor));
    }
}
