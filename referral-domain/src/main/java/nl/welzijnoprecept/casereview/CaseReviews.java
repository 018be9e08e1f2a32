package nl.welzijnoprecept.casereview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Meetings and who sits there, as they are seen from a seat. */
public interface CaseReviews {
    void add(CaseReview review);

    /** A place in the list: what is planned last comes first. */
    record Position(Instant plannedAt, CaseReviewId id) {}

    Part<CaseReview> list(Seat seat, Instant now, @Nullable Position after, int limit);

    /** All of the own team that are still to be held, the first one first. */
    List<CaseReview> planned(Seat seat, Instant now);

    Optional<CaseReview> find(Seat seat, CaseReviewId id, Instant now);

    default CaseReview get(Seat seat, CaseReviewId id, Instant now) {
        return find(seat, id, now).orElseThrow(NotFound::new);
    }

    /** Gets it, and holds it until the transaction ends: what happens around one meeting happens one after the other. */
    CaseReview hold(Seat seat, CaseReviewId id, Instant now);

    /** Keeps what was planned anew; refuses when somebody else was quicker. */
    void save(CaseReview review);

    /** Keeps a step and its line of history together; refuses when somebody else was quicker. */
    void save(ReviewMoved moved);

    /** Refuses somebody who sits there already. */
    void add(Attendee attendee);

    /** Who leaves the table. */
    void remove(Attendee attendee, ProfessionalId by, Instant now);

    /** Removes meetings that were two years ago and are about nobody; how many there were. */
    long forget();

    /** Oldest first, also who left. */
    List<Attendee> attendees(CaseReview review);
}
