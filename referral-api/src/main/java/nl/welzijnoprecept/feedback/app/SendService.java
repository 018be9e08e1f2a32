package nl.welzijnoprecept.feedback.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.feedback.Feedback;
import nl.welzijnoprecept.feedback.FeedbackDues;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.feedback.Feedbacks;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.referral.Progress;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The welfare organisation tells the referrer something. */
@Service
class SendService {
    private final Referrals referrals;
    private final Feedbacks feedbacks;
    private final FeedbackDues dues;
    private final NormBook norms;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    SendService(
            Referrals referrals,
            Feedbacks feedbacks,
            FeedbackDues dues,
            NormBook norms,
            Once once,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.feedbacks = feedbacks;
        this.dues = dues;
        this.norms = norms;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Told send(Actor actor, ReferralId about, FeedbackRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(about, Scope.of(actor));
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(about.value(), request),
                id,
                () -> add(actor, referral, new FeedbackId(id), request),
                known -> again(actor, referral, new FeedbackId(known)));
    }

    private Told add(Actor actor, Referral referral, FeedbackId id, FeedbackRequest request) {
        var feedback = Feedback.send(id, referral, request.moment(), request.message(), actor, clock.instant());
        feedbacks.add(feedback);
        var progress = request.moment().asksForProgress() ? referrals.progress(referral) : Progress.NONE;
        if (feedback.settles(referral, progress)) {
            settle(referral, feedback);
        }
        var file = referral.file();
        log.add(
                actor,
                AccessAction.C,
                file,
                AccessObject.FEEDBACK,
                id.value(),
                request.moment().name());
        return new Told(feedback, referral, DutchTime.day(clock.instant()));
    }

    private void settle(Referral referral, Feedback feedback) {
        dues.save(dues.of(referral).after(feedback));
        referral.after(feedback.moment().milestones(), norms.of(referral.handler()), DutchTime.day(feedback.sentAt()))
                .ifPresent(after -> referrals.reschedule(referral, after));
    }

    private Told again(Actor actor, Referral referral, FeedbackId id) {
        var feedback = feedbacks.get(referral, id);
        log.read(actor, referral.file(), AccessObject.FEEDBACK, id.value());
        return new Told(feedback, referral, DutchTime.day(clock.instant()));
    }
}
