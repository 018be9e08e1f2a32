package nl.welzijnoprecept.feedback.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.feedback.Feedback;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.feedback.Feedbacks;
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

/** The welfare organisation tells the referrer something. */
@Service
class SendService {
    private final Referrals referrals;
    private final Feedbacks feedbacks;
    private final NormBook norms;
    private final IdempotencyKeys keys;
    private final AccessLog log;
    private final JsonMapper json;
    private final Clock clock;

    SendService(
            Referrals referrals,
            Feedbacks feedbacks,
            NormBook norms,
            IdempotencyKeys keys,
            AccessLog log,
            JsonMapper json,
            Clock clock) {
        this.referrals = referrals;
        this.feedbacks = feedbacks;
        this.norms = norms;
        this.keys = keys;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** The new feedback; or, when the key was used for the same request before, the one that came of it. */
    @Transactional
    Told send(Actor actor, ReferralId about, FeedbackRequest request, @Nullable String key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.get(about, Scope.of(actor));
        var id = new FeedbackId(Identifiers.next());
        if (key != null) {
            // The body does not say about which referral: the same one elsewhere is another request.
            var sent = json.writeValueAsBytes(List.of(about.value(), request));
            var known = keys.claim(actor.id(), key, sent, id.value());
            if (known.isPresent()) {
                return again(actor, referral, new FeedbackId(known.get()));
            }
        }
        var feedback = Feedback.send(id, referral, request.moment(), request.message(), actor, clock.instant());
        feedbacks.add(feedback);
        if (request.moment() == FeedbackMoment.AFTER_INTAKE) {
            referral.dueAfterFeedback(norms.of(referral.handler()))
                    .ifPresent(due -> referrals.reschedule(referral, due));
        }
        add(AccessAction.C, actor, referral, id, request.moment().name());
        return new Told(feedback, referral);
    }

    private Told again(Actor actor, Referral referral, FeedbackId id) {
        var feedback = feedbacks.get(referral, id);
        add(AccessAction.R, actor, referral, id, null);
        return new Told(feedback, referral);
    }

    private void add(AccessAction action, Actor actor, Referral referral, FeedbackId id, @Nullable String detail) {
        log.add(AccessLogLine.of(
                clock.instant(),
                actor,
                action,
                AccessObject.FEEDBACK,
                id.value(),
                new CaseFile(referral.id().value()),
                detail));
    }
}
