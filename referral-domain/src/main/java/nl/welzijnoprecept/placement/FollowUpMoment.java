package nl.welzijnoprecept.placement;

import nl.welzijnoprecept.deadline.Milestone;

/** When it is asked whether a client goes on. */
public enum FollowUpMoment {
    /** Some weeks after the start. */
    FOLLOW_UP(Milestone.ASKED_EARLY),
    /** Some months after it. */
    LATE_FOLLOW_UP(Milestone.ASKED_LATE);

    private final Milestone milestone;

    FollowUpMoment(Milestone milestone) {
        this.milestone = milestone;
    }

    /** What an answer is for the clocks of the case. */
    public Milestone milestone() {
        return milestone;
    }
}
