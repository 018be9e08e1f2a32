package nl.welzijnoprecept.feedback.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.feedback.Acknowledgement;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.feedback.FeedbackLine;
import nl.welzijnoprecept.feedback.Feedbacks;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The referrer reads what became of it, and says so. */
@Service
class FeedbackService {
    private final Referrals referrals;
    private final Feedbacks feedbacks;
    private final CaseLog log;
    private final Clock clock;

    FeedbackService(Referrals referrals, Feedbacks feedbacks, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.feedbacks = feedbacks;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    List<Told> list(Actor actor, ReferralId about) {
        actor.require(Permission.READ_FEEDBACK);
        var opened = referrals.open(about, Scope.of(actor), actor);
        var referral = opened.referral();
        log.read(actor, opened.file(), AccessObject.FEEDBACK);
        return feedbacks.of(referral).stream()
                .map(feedback -> new Told(feedback, referral, today()))
                .toList();
    }

    /** A line in the file of everybody whom it tells about, however long it is. */
    @Transactional
    Part<FeedbackLine> page(Actor actor, @Nullable Boolean acknowledged, @Nullable FeedbackId after, int limit) {
        actor.require(Permission.ACKNOWLEDGE_FEEDBACK);
        var found = feedbacks.page(Scope.of(actor), acknowledged, after, limit);
        var files = new LinkedHashSet<CaseFile>();
        found.items().forEach(line -> files.add(line.within().file()));
        log.listed(actor);
        log.read(actor, files, AccessObject.FEEDBACK);
        return found;
    }

    @Transactional
    Told read(Actor actor, ReferralId about, FeedbackId id) {
        actor.require(Permission.READ_FEEDBACK);
        var opened = referrals.open(about, Scope.of(actor), actor);
        var feedback = feedbacks.get(opened.referral(), id);
        log.read(actor, opened.file(), AccessObject.FEEDBACK, id.value());
        return new Told(feedback, opened.referral(), today());
    }

    /** Whoever comes second finds who was first. */
    @Transactional
    Told acknowledge(Actor actor, ReferralId about, FeedbackId id) {
        actor.require(Permission.ACKNOWLEDGE_FEEDBACK);
        var referral = referrals.get(about, Scope.of(actor));
        var feedback = feedbacks.get(referral, id);
        feedbacks.acknowledge(feedback, new Acknowledgement(actor.id(), clock.instant()));
        log.changed(actor, referral.file(), AccessObject.FEEDBACK, id.value());
        return new Told(feedbacks.get(referral, id), referral, today());
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
