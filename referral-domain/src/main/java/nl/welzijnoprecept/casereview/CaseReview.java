package nl.welzijnoprecept.casereview;

import java.time.Instant;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in which cases are talked over (casuïstiekoverleg). By itself it is about nobody.
 *
 * @param host  the welfare organisation whose cases are on its agenda
 * @param title without names
 * @param place where, or how one gets in from afar
 */
public record CaseReview(
        CaseReviewId id,
        int revision,
        OrganisationId host,
        String title,
        Instant plannedAt,
        @Nullable String place,
        ProfessionalId chair,
        ReviewStatus status,
        ProfessionalId madeBy,
        Instant madeAt) {

    public static final int MAXIMUM_TITLE = 200;
    public static final int MAXIMUM_PLACE = 500;

    /** Whether it is theirs to change: the coordinator's, and of the coach who made or chairs it. */
    public boolean isLedBy(Actor actor) {
        return host.equals(actor.organisation())
                && (actor.role() == Role.COORDINATOR
                        || (actor.role() == Role.COACH && (actor.is(chair) || actor.is(madeBy))));
    }

    public void requireLedBy(Actor actor) {
        if (!isLedBy(actor)) {
            throw new NotAllowed("The coordinator, the chair and who made it change a meeting.");
        }
    }

    /** What whoever acts can do with it now. */
    public List<ReviewStep> stepsFor(Actor actor) {
        return isLedBy(actor) ? ReviewStep.from(status) : List.of();
    }

    public void requirePlanned() {
        if (status != ReviewStatus.PLANNED) {
            throw ReviewNeed.PLANNED_REVIEW.notMet();
        }
    }

    /** Also of one that was held, as minutes are written afterwards. */
    public void requireNotCancelled() {
        if (status == ReviewStatus.CANCELLED) {
            throw ReviewNeed.REVIEW_NOT_CANCELLED.notMet();
        }
    }

    /** Whoever chairs it sits there. */
    public void requireNotChairedBy(Attendee attendee) {
        if (chair.equals(attendee.professional())) {
            throw ReviewNeed.OTHER_CHAIR.notMet();
        }
    }

    /**
     * Takes a step, or refuses.
     *
     * @param expected the revision that whoever acts has seen
     */
    public ReviewMoved take(ReviewStep step, Actor actor, int expected, Instant now) {
        requireLedBy(actor);
        requireRevision(expected);
        var allowed = ReviewStep.from(status);
        if (!allowed.contains(step)) {
            throw new IllegalStep(step, status, allowed);
        }
        if (step == ReviewStep.HOLD && DutchTime.day(now).isBefore(DutchTime.day(plannedAt))) {
            throw ReviewNeed.DAY_OF_THE_REVIEW.notMet();
        }
        var after = new CaseReview(id, revision + 1, host, title, plannedAt, place, chair, step.to(), madeBy, madeAt);
        return new ReviewMoved(
                after, new ReviewChange(id, after.revision, step, status, after.status, actor.id(), now));
    }

    /** Changes what is planned, or refuses. */
    public CaseReview plan(
            String newTitle,
            Instant newTime,
            @Nullable String newPlace,
            ProfessionalId newChair,
            Actor actor,
            int expected) {
        requireLedBy(actor);
        requireRevision(expected);
        requirePlanned();
        return new CaseReview(id, revision + 1, host, newTitle, newTime, newPlace, newChair, status, madeBy, madeAt);
    }

    private void requireRevision(int expected) {
        if (revision != expected) {
            throw new StaleRevision();
        }
    }
}
