package nl.welzijnoprecept.casereview.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casereview.Agreements;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.CaseReviews;
import nl.welzijnoprecept.casereview.Conclusion;
import nl.welzijnoprecept.casereview.ReviewItem;
import nl.welzijnoprecept.casereview.ReviewItemId;
import nl.welzijnoprecept.casereview.ReviewItems;
import nl.welzijnoprecept.casereview.ReviewNeed;
import nl.welzijnoprecept.casereview.Seat;
import nl.welzijnoprecept.casereview.WorkedItem;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting a case on the agenda, taking it off, and what was concluded: by who works on the case. */
@Service
class ReviewItemService {
    private final CaseReviews reviews;
    private final ReviewItems items;
    private final Agreements agreements;
    private final Referrals referrals;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    ReviewItemService(
            CaseReviews reviews,
            ReviewItems items,
            Agreements agreements,
            Referrals referrals,
            Once once,
            CaseLog log,
            Clock clock) {
        this.reviews = reviews;
        this.items = items;
        this.agreements = agreements;
        this.referrals = referrals;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    WorkedItem add(Actor actor, CaseReviewId on, ReviewItemRequest request, @Nullable IdempotencyKey key) {
        var review = hold(actor, on);
        var about = about(actor, new ReferralId(request.referralId()));
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(on.value(), request),
                id,
                () -> add(actor, review, about, new ReviewItemId(id), request),
                known -> read(actor, review, new ReviewItemId(known)));
    }

    private Referral about(Actor actor, ReferralId id) {
        try {
            return referrals.hold(id, Scope.ofWork(actor));
        } catch (NotFound nothing) {
            throw new NotFound(List.of(id.value())); // named by the body: the log is to know which
        }
    }

    private WorkedItem add(Actor actor, CaseReview review, Referral about, ReviewItemId id, ReviewItemRequest request) {
        if (!review.host().equals(about.handler())) {
            throw new NotFound();
        }
        review.requirePlanned();
        var now = clock.instant();
        var shared = request.shared();
        ReviewItem.requireTold(about, shared.as(), shared.with(), DutchTime.day(now));
        ReviewItem.requireUnnamed(about, shared.text(), shared.as(), shared.with());
        items.add(new ReviewItem(
                id,
                review.id(),
                about.id(),
                request.question(),
                shared.text(),
                shared.as(),
                shared.with(),
                actor.id(),
                now));
        log.created(actor, about.file(), AccessObject.CASE_REVIEW, id.value());
        return items.get(Seat.of(actor), review, id);
    }

    private WorkedItem read(Actor actor, CaseReview review, ReviewItemId id) {
        var item = items.get(Seat.of(actor), review, id);
        log.read(actor, item.file(), AccessObject.CASE_REVIEW, id.value());
        return item;
    }

    @Transactional
    void remove(Actor actor, CaseReviewId on, ReviewItemId id) {
        var review = hold(actor, on);
        var item = items.get(Seat.of(actor), review, id);
        referrals.hold(item.item().referral(), Scope.ofWork(actor));
        review.requirePlanned();
        if (agreements.isAgreedOn(item)) {
            throw ReviewNeed.ITEM_WITHOUT_AGREEMENTS.notMet();
        }
        items.remove(item.item(), actor.id(), clock.instant());
        log.add(actor, AccessAction.D, item.file(), AccessObject.CASE_REVIEW, id.value(), null);
    }

    @Transactional
    Conclusion conclude(Actor actor, CaseReviewId on, ReviewItemId id, ConclusionRequest request) {
        var review = hold(actor, on);
        var item = items.get(Seat.of(actor), review, id);
        ReviewNeed.requireOpen(referrals.hold(item.item().referral(), Scope.ofWork(actor)));
        review.requireNotCancelled();
        var version = items.conclusions(item).size() + 1;
        if (version > 1 && request.why() == null) {
            throw new InvalidInput("reason", "REQUIRED");
        }
        var concluded = new Conclusion(
                id, version, request.text(), version > 1 ? request.why() : null, actor.id(), clock.instant());
        items.add(concluded);
        log.changed(actor, item.file(), AccessObject.CASE_REVIEW, id.value());
        return concluded;
    }

    @Transactional
    List<Conclusion> conclusions(Actor actor, CaseReviewId on, ReviewItemId id) {
        actor.require(Permission.WORK_ON_CASES);
        return items.conclusions(read(actor, reviews.get(Seat.of(actor), on, clock.instant()), id));
    }

    private CaseReview hold(Actor actor, CaseReviewId on) {
        actor.require(Permission.WORK_ON_CASES);
        return reviews.hold(Seat.of(actor), on, clock.instant());
    }
}
