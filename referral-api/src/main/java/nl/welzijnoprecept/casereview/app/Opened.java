package nl.welzijnoprecept.casereview.app;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.casereview.Attendee;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.casereview.ReviewStep;
import nl.welzijnoprecept.casereview.SeenAgreement;
import nl.welzijnoprecept.casereview.SharedItem;
import nl.welzijnoprecept.casereview.WorkedItem;

/**
 * A meeting as far as whoever opened it may see.
 *
 * @param worked the cases on its agenda that they work on
 * @param shared of the other cases, what is shared with them
 */
record Opened(
        CaseReview review,
        List<ReviewStep> steps,
        List<Attendee> attendees,
        List<WorkedItem> worked,
        List<SharedItem> shared,
        List<SeenAgreement> agreements) {

    Set<ProfessionalId> people() {
        var people = new HashSet<ProfessionalId>();
        people.add(review.chair());
        attendees.stream().map(Attendee::professional).filter(Objects::nonNull).forEach(people::add);
        agreements.stream().map(SeenAgreement::owner).filter(Objects::nonNull).forEach(people::add);
        return people;
    }
}
