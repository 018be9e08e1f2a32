package nl.welzijnoprecept.feedback;

import static nl.welzijnoprecept.deadline.Milestone.BEGINNING_TOLD;
import static nl.welzijnoprecept.deadline.Milestone.END_TOLD;

import java.util.Set;
import nl.welzijnoprecept.deadline.Milestone;

/** The moments at which a referrer hears back. */
public enum FeedbackMoment {
    RECEIVED,
    UNREACHED(END_TOLD),
    AFTER_INTAKE(BEGINNING_TOLD),
    /** Whoever hears this knows that there was an intake. */
    ACTIVITY_STARTED(BEGINNING_TOLD),
    CLOSED(END_TOLD),
    OTHER;

    private final Set<Milestone> milestones;

    FeedbackMoment(Milestone... milestones) {
        this.milestones = Set.of(milestones);
    }

    /** What it is to the clocks that the referrer heard it. */
    public Set<Milestone> milestones() {
        return milestones;
    }
}
