package nl.welzijnoprecept.casereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.problem.NotFound;

/** The cases on an agenda: in full for who works on them, and as they are shared for the others at the table. */
public interface ReviewItems {
    /** Refuses a case that is on this agenda already. */
    void add(ReviewItem item);

    /** Takes a case from the agenda. The line stays in the file. */
    void remove(ReviewItem item, ProfessionalId by, Instant now);

    /** Of the cases that are worked on from this seat. */
    List<WorkedItem> worked(Seat seat, CaseReview review);

    /** What is shared with whoever sits there; nothing of whom the client lets not know today. */
    List<SharedItem> shared(Seat seat, CaseReview review, LocalDate today);

    default WorkedItem get(Seat seat, CaseReview review, ReviewItemId id) {
        return find(seat, review, id).orElseThrow(NotFound::new);
    }

    default Optional<WorkedItem> find(Seat seat, CaseReview review, ReviewItemId id) {
        return worked(seat, review).stream()
                .filter(one -> one.item().id().equals(id))
                .findFirst();
    }

    void add(Conclusion conclusion);

    /** Every version of what was concluded, oldest first. */
    List<Conclusion> conclusions(WorkedItem item);
}
