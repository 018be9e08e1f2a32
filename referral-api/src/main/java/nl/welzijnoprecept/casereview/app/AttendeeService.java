package nl.welzijnoprecept.casereview.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casereview.Attendee;
import nl.welzijnoprecept.casereview.AttendeeId;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.CaseReviews;
import nl.welzijnoprecept.casereview.Seat;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to the table, and who leaves it. */
@Service
class AttendeeService {
    private final CaseReviews reviews;
    private final People people;
    private final ReviewNotices notices;
    private final Once once;
    private final Clock clock;

    AttendeeService(CaseReviews reviews, People people, ReviewNotices notices, Once once, Clock clock) {
        this.reviews = reviews;
        this.people = people;
        this.notices = notices;
        this.once = once;
        this.clock = clock;
    }

    @Transactional
    Attendee ask(Actor actor, CaseReviewId id, AttendeeRequest request, @Nullable IdempotencyKey key) {
        var review = hold(actor, id);
        var attendee = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(id.value(), request),
                attendee,
                () -> add(actor, review, new AttendeeId(attendee), request),
                known -> get(review, known));
    }

    private Attendee add(Actor actor, CaseReview review, AttendeeId id, AttendeeRequest request) {
        review.requireNotCancelled();
        var now = clock.instant();
        var asked = new Attendee(
                id,
                review.id(),
                people.anywhereOrNull(request.professionalId()),
                request.outsider() == null ? null : request.outsider().toOutsider(),
                actor.id(),
                now,
                null);
        reviews.add(asked);
        notices.tell(actor, asked.professional(), NoticeKind.CASE_REVIEW_INVITATION, review.id(), now);
        return asked;
    }

    /** At any time: whoever should not be there sees nothing from then on. Only whoever chairs it stays. */
    @Transactional
    void remove(Actor actor, CaseReviewId id, UUID attendee) {
        var review = hold(actor, id);
        var leaving = get(review, attendee);
        if (!leaving.isThere()) {
            throw new NotFound();
        }
        review.requireNotChairedBy(leaving);
        reviews.remove(leaving, actor.id(), clock.instant());
    }

    private Attendee get(CaseReview review, UUID id) {
        return reviews.attendees(review).stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private CaseReview hold(Actor actor, CaseReviewId id) {
        actor.require(Permission.CALL_CASE_REVIEWS);
        var review = reviews.hold(Seat.of(actor), id, clock.instant());
        review.requireLedBy(actor);
        return review;
    }
}
