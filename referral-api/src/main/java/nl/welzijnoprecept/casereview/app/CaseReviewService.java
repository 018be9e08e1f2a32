package nl.welzijnoprecept.casereview.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.casereview.Attendee;
import nl.welzijnoprecept.casereview.AttendeeId;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.CaseReviews;
import nl.welzijnoprecept.casereview.ReviewStatus;
import nl.welzijnoprecept.casereview.ReviewStep;
import nl.welzijnoprecept.casereview.Seat;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning a meeting, and saying that it was held or is not to be. */
@Service
class CaseReviewService {
    private final CaseReviews reviews;
    private final ReviewReadService reading;
    private final People people;
    private final ReviewNotices notices;
    private final Once once;
    private final Clock clock;

    CaseReviewService(
            CaseReviews reviews,
            ReviewReadService reading,
            People people,
            ReviewNotices notices,
            Once once,
            Clock clock) {
        this.reviews = reviews;
        this.reading = reading;
        this.people = people;
        this.notices = notices;
        this.once = once;
        this.clock = clock;
    }

    @Transactional
    Opened plan(Actor actor, CaseReviewRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.CALL_CASE_REVIEWS);
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of("case-review", request),
                id,
                () -> add(actor, new CaseReviewId(id), request),
                known -> reading.open(actor, new CaseReviewId(known)));
    }

    private Opened add(Actor actor, CaseReviewId id, CaseReviewRequest request) {
        var now = clock.instant();
        var chair = people.chair(actor, request.chairId());
        reviews.add(new CaseReview(
                id,
                0,
                actor.requireOrganisation(),
                request.title(),
                request.plannedAt(),
                request.place(),
                chair,
                ReviewStatus.PLANNED,
                actor.id(),
                now));
        seat(actor, id, chair);
        return reading.open(actor, id);
    }

    @Transactional
    Opened change(Actor actor, CaseReviewId id, CaseReviewRequest request, int expected) {
        actor.require(Permission.CALL_CASE_REVIEWS);
        var review = reviews.hold(Seat.of(actor), id, clock.instant());
        var chair = request.chairId() == null ? review.chair() : people.chair(actor, request.chairId());
        var planned = review.plan(request.title(), request.plannedAt(), request.place(), chair, actor, expected);
        // First the seat: whoever hands the chair to another may not ask anybody to the table afterwards.
        if (reviews.attendees(review).stream().noneMatch(one -> one.isThere() && chair.equals(one.professional()))) {
            seat(actor, id, chair);
        }
        reviews.save(planned);
        return reading.open(actor, id);
    }

    /** Whoever chairs it sits there. */
    private void seat(Actor actor, CaseReviewId id, ProfessionalId chair) {
        var now = clock.instant();
        reviews.add(new Attendee(new AttendeeId(Identifiers.next()), id, chair, null, actor.id(), now, null));
        notices.tell(actor, chair, NoticeKind.CASE_REVIEW_INVITATION, id, now);
    }

    @Transactional
    Opened take(Actor actor, CaseReviewId id, ReviewStep step, int expected) {
        actor.require(Permission.CALL_CASE_REVIEWS);
        var now = clock.instant();
        reviews.save(reviews.hold(Seat.of(actor), id, now).take(step, actor, expected, now));
        return reading.open(actor, id);
    }
}
