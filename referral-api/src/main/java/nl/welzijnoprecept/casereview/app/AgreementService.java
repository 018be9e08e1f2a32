package nl.welzijnoprecept.casereview.app;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casereview.Agreement;
import nl.welzijnoprecept.casereview.AgreementChange;
import nl.welzijnoprecept.casereview.AgreementId;
import nl.welzijnoprecept.casereview.AgreementQuery;
import nl.welzijnoprecept.casereview.Agreements;
import nl.welzijnoprecept.casereview.Attendee;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.CaseReviews;
import nl.welzijnoprecept.casereview.ReviewItemId;
import nl.welzijnoprecept.casereview.ReviewItems;
import nl.welzijnoprecept.casereview.ReviewNeed;
import nl.welzijnoprecept.casereview.Seat;
import nl.welzijnoprecept.casereview.SeenAgreement;
import nl.welzijnoprecept.casereview.WorkedItem;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is agreed on about a case, by who works on it; and whether it was done, also by whoever promised it. */
@Service
class AgreementService {
    private static final String LOGGED_AS = "AGREEMENT";

    private final CaseReviews reviews;
    private final ReviewItems items;
    private final Agreements agreements;
    private final Referrals referrals;
    private final ReviewNotices notices;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    AgreementService(
            CaseReviews reviews,
            ReviewItems items,
            Agreements agreements,
            Referrals referrals,
            ReviewNotices notices,
            Once once,
            CaseLog log,
            Clock clock) {
        this.reviews = reviews;
        this.items = items;
        this.agreements = agreements;
        this.referrals = referrals;
        this.notices = notices;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    SeenAgreement agree(
            Actor actor, CaseReviewId on, ReviewItemId about, AgreementRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.WORK_ON_CASES);
        var seat = Seat.of(actor);
        var review = reviews.hold(seat, on, clock.instant());
        var item = items.get(seat, review, about);
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(about.value(), request),
                id,
                () -> add(actor, review, item, new AgreementId(id), request),
                known -> read(actor, on, about, new AgreementId(known)));
    }

    private SeenAgreement add(
            Actor actor, CaseReview review, WorkedItem item, AgreementId id, AgreementRequest request) {
        var about = referrals.hold(item.item().referral(), Scope.ofWork(actor));
        ReviewNeed.requireOpen(about);
        review.requireNotCancelled();
        if (request.dueOn().isBefore(DutchTime.day(about.submittedAt()))) {
            throw new InvalidInput("dueOn", "BEFORE_REFERRAL");
        }
        var now = clock.instant();
        var owner = reviews.attendees(review).stream()
                .filter(one -> one.isThere() && one.id().value().equals(request.participantId()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("participantId", "NOT_FOUND"));
        agreements.add(
                new Agreement(id, item.item().id(), request.text(), owner.id(), request.dueOn(), actor.id(), now));
        log.add(actor, AccessAction.C, item.file(), AccessObject.CASE_REVIEW, id.value(), LOGGED_AS);
        tell(actor, owner, review);
        return agreements.get(Seat.of(actor), review.id(), id, DutchTime.day(now));
    }

    private void tell(Actor actor, Attendee owner, CaseReview review) {
        notices.tell(actor, owner.professional(), NoticeKind.CASE_REVIEW_AGREEMENT, review.id(), clock.instant());
    }

    @Transactional
    SeenAgreement change(
            Actor actor,
            CaseReviewId on,
            ReviewItemId about,
            AgreementId id,
            AgreementStateRequest request,
            int expected) {
        actor.require(Permission.SIT_IN_CASE_REVIEWS);
        var seat = Seat.of(actor);
        var now = clock.instant();
        var seen = of(about, agreements.hold(seat, on, id, DutchTime.day(now)));
        var change = seen.standing().change(request.state(), request.why(), actor, expected, now);
        if (seen.inWork()) { // whoever has only promised it cannot hold the file
            ReviewNeed.requireOpen(referrals.hold(new ReferralId(seen.file().id()), Scope.ofWork(actor)));
        }
        agreements.add(change);
        log.add(actor, AccessAction.U, seen.file(), AccessObject.CASE_REVIEW, id.value(), LOGGED_AS);
        return seen.after(change);
    }

    @Transactional
    List<AgreementChange> history(Actor actor, CaseReviewId on, ReviewItemId about, AgreementId id) {
        return agreements.changes(read(actor, on, about, id));
    }

    @Transactional
    SeenAgreement read(Actor actor, CaseReviewId on, ReviewItemId about, AgreementId id) {
        actor.require(Permission.SIT_IN_CASE_REVIEWS);
        var seen = of(about, agreements.get(Seat.of(actor), on, id, DutchTime.day(clock.instant())));
        log.add(actor, AccessAction.R, seen.file(), AccessObject.CASE_REVIEW, id.value(), LOGGED_AS);
        return seen;
    }

    private static SeenAgreement of(ReviewItemId about, SeenAgreement seen) {
        if (!seen.standing().agreement().item().equals(about)) {
            throw new NotFound();
        }
        return seen;
    }

    /** What was agreed on is told in words: a line in the file of everybody who is on the list, however long it is. */
    @Transactional
    Part<SeenAgreement> list(Actor actor, AgreementQuery query) {
        actor.require(Permission.SIT_IN_CASE_REVIEWS);
        var found = agreements.list(Seat.of(actor), query);
        var files = new LinkedHashSet<CaseFile>();
        found.items().forEach(one -> files.add(one.file()));
        log.listed(actor);
        log.read(actor, files, AccessObject.CASE_REVIEW);
        return found;
    }
}
