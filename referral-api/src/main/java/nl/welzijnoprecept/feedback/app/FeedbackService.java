package nl.welzijnoprecept.feedback.app;

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
import nl.welzijnoprecept.feedback.Acknowledgement;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.feedback.Feedbacks;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The referrer reads what became of it, and says so. */
@Service
class FeedbackService {
    private final Referrals referrals;
    private final Feedbacks feedbacks;
    private final AccessLog log;
    private final Clock clock;

    FeedbackService(Referrals referrals, Feedbacks feedbacks, AccessLog log, Clock clock) {
        this.referrals = referrals;
        this.feedbacks = feedbacks;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    List<Told> list(Actor actor, ReferralId about) {
        actor.require(Permission.READ_FEEDBACK);
        var referral = referrals.get(about, Scope.of(actor));
        add(AccessAction.R, actor, referral, about.value());
        return feedbacks.of(referral).stream()
                .map(feedback -> new Told(feedback, referral))
                .toList();
    }

    @Transactional
    Told read(Actor actor, ReferralId about, FeedbackId id) {
        actor.require(Permission.READ_FEEDBACK);
        var referral = referrals.get(about, Scope.of(actor));
        var feedback = feedbacks.get(referral, id);
        add(AccessAction.R, actor, referral, id.value());
        return new Told(feedback, referral);
    }

    /** Whoever comes second finds who was first. */
    @Transactional
    Told acknowledge(Actor actor, ReferralId about, FeedbackId id) {
        actor.require(Permission.ACKNOWLEDGE_FEEDBACK);
        var referral = referrals.get(about, Scope.of(actor));
        var feedback = feedbacks.get(referral, id);
        feedbacks.acknowledge(feedback, new Acknowledgement(actor.id(), clock.instant()));
        add(AccessAction.U, actor, referral, id.value());
        return new Told(feedbacks.get(referral, id), referral);
    }

    private void add(AccessAction action, Actor actor, Referral referral, UUID object) {
        log.add(AccessLogLine.of(
                clock.instant(),
                actor,
                action,
                AccessObject.FEEDBACK,
                object,
                new CaseFile(referral.id().value()),
                null));
    }
}
