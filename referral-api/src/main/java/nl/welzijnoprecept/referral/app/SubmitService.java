package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferenceTaken;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A referrer refers. */
@Service
class SubmitService {
    private final Referrals referrals;
    private final Destinations destinations;
    private final NormBook norms;
    private final ReferralDraftService drafts;
    private final Once once;
    private final CaseLog log;
    private final RandomGenerator random;
    private final Clock clock;

    SubmitService(
            Referrals referrals,
            Destinations destinations,
            NormBook norms,
            ReferralDraftService drafts,
            Once once,
            CaseLog log,
            RandomGenerator random,
            Clock clock) {
        this.referrals = referrals;
        this.destinations = destinations;
        this.norms = norms;
        this.drafts = drafts;
        this.once = once;
        this.log = log;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Of 26⁸ references, one submit in 42,000 meets a taken one at five million referrals. It costs another try, each in
     * a transaction of its own, for PostgreSQL goes on with none in which a key was refused; after three more it is a 500.
     */
    @Retryable(includes = ReferenceTaken.class, delay = 0)
    @Transactional
    Referral submit(Actor actor, ReferralRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.REFER);
        var id = new ReferralId(Identifiers.next());
        return once.of(
                actor,
                key,
                List.of(request),
                id.value(),
                () -> add(actor, id, request),
                known -> again(actor, new ReferralId(known)));
    }

    private Referral add(Actor actor, ReferralId id, ReferralRequest request) {
        var sent = request.toSubmission();
        var destination = destinations.of(sent);
        var handler = destination.handler();
        var referral = Referral.submit(
                id,
                Reference.random(random),
                sent,
                actor,
                destination.municipality(),
                handler,
                referrals.openReferralOf(sent.client(), handler).orElse(null),
                norms.of(handler),
                clock.instant());
        referrals.add(referral);
        drafts.sent(actor, request.draftId());
        log.created(actor, referral.file(), AccessObject.REFERRAL, id.value());
        // Who refers may not know of the other one: what is read says only what they may.
        return referral.possibleDuplicateOf() == null ? referral : referrals.get(id, Scope.of(actor));
    }

    private Referral again(Actor actor, ReferralId id) {
        var first = referrals.get(id, Scope.of(actor));
        log.read(actor, first.file(), AccessObject.REFERRAL, id.value());
        return first;
    }
}
