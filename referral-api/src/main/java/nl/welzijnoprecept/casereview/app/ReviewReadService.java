package nl.welzijnoprecept.casereview.app;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casereview.Agreements;
import nl.welzijnoprecept.casereview.Attendee;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.CaseReviews;
import nl.welzijnoprecept.casereview.CaseReviews.Position;
import nl.welzijnoprecept.casereview.ReviewItems;
import nl.welzijnoprecept.casereview.Seat;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as they are read: each case that is shown has a line in its file, also without a name. */
@Service
class ReviewReadService {
    private final CaseReviews reviews;
    private final ReviewItems items;
    private final Agreements agreements;
    private final CaseLog log;
    private final Clock clock;

    ReviewReadService(CaseReviews reviews, ReviewItems items, Agreements agreements, CaseLog log, Clock clock) {
        this.reviews = reviews;
        this.items = items;
        this.agreements = agreements;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Part<CaseReview> list(Actor actor, @Nullable Position after, int limit) {
        actor.require(Permission.SIT_IN_CASE_REVIEWS);
        return reviews.list(Seat.of(actor), clock.instant(), after, limit);
    }

    /** In which a case of the team can be talked over. */
    @Transactional(readOnly = true)
    List<CaseReview> planned(Actor actor) {
        actor.require(Permission.CALL_CASE_REVIEWS);
        return reviews.planned(Seat.of(actor), clock.instant());
    }

    @Transactional
    Opened open(Actor actor, CaseReviewId id) {
        actor.require(Permission.SIT_IN_CASE_REVIEWS);
        var seat = Seat.of(actor);
        var now = clock.instant();
        var today = DutchTime.day(now);
        var review = reviews.get(seat, id, now);
        var worked = items.worked(seat, review);
        var known = worked.stream().map(one -> one.item().id()).collect(Collectors.toSet());
        var shared = items.shared(seat, review, today).stream()
                .filter(one -> !known.contains(one.id()))
                .toList();
        var shown = new LinkedHashMap<UUID, CaseFile>();
        worked.forEach(one -> shown.put(one.item().id().value(), one.file()));
        shared.forEach(one -> shown.put(one.id().value(), one.file().forCaseReview()));
        log.read(actor, shown, AccessObject.CASE_REVIEW);
        return new Opened(
                review,
                review.stepsFor(actor),
                reviews.attendees(review).stream().filter(Attendee::isThere).toList(),
                worked,
                shared,
                agreements.of(seat, id, today));
    }
}
