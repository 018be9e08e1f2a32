package nl.welzijnoprecept.deadline;

/** What happens in a case and starts or ends deadlines: a step, or work within it. {@link DeadlineKind} says which. */
public enum Milestone {
    /** It waits for a coach. */
    SUBMITTED,
    /** A question went to the referrer. */
    RETURNED,
    /** It has a coach. */
    ASSIGNED,
    /** The coach reached out, with or without an answer. */
    CONTACTED,
    /** The intake conversation took place. */
    TAKEN_IN,
    /** The coaching began. */
    STARTED,
    /** The client came back to the coaching: another way is sought. */
    WENT_BACK,
    /** Somebody looked whether it was time to close, and it was not. */
    WENT_ON,
    /** An activity started. */
    ACTIVITY_STARTED,
    /** A conversation after an activity had started took place. */
    FOLLOWED_UP,
    /** Some weeks after the start it was recorded whether the client goes on. */
    ASKED_EARLY,
    /** Some months after it, likewise: what was to be asked before needs no asking any more. */
    ASKED_LATE,
    /** Coach and client spoke, and not only to say so. */
    SPOKEN,
    /** The client said no, and nothing else that they started goes on. */
    STOPPED_TAKING_PART,
    /** The referrer heard how it begins. */
    BEGINNING_TOLD,
    /** The referrer heard how it ended. */
    END_TOLD,
    /** The client wants the referrer to hear nothing more. */
    SILENCED,
    PAUSED,
    RESUMED,
    CLOSED,
    /** A partner was asked to go on with it. */
    HANDED_OVER,
    /** The partner will. */
    TAKEN_OVER
}
