package nl.welzijnoprecept.statistics;

/**
 * A point that a case came through or not: with its status, what figures of the course tell numbers of people of. Each is the
 * group that some {@link Fact} is asked of, or an answer that only those can have who are in another such group as well.
 *
 * <p>In the order in which they are decided on: where not all can be told, the first are.
 */
public enum Gate {
    /** The coach spoke to the client and took them in. */
    TAKEN_IN,
    /** Began with an activity. */
    STARTED,
    /** Taken in, and began with an activity. */
    FITTING,
    /** Completed, with an outcome. */
    COMPLETED,
    /** The referrer heard something. */
    HEARD,
    /** Assigned to a coach. */
    ASSIGNED,
    /** Spoken to. */
    CONTACTED,
    /** The referrer heard something or was to. */
    TO_HEAR,
    /** The referrer heard everything in time. */
    HEARD_IN_TIME,
    /** Asked whether they still take part. */
    ASKED,
    /** Asked that, or to be asked. */
    TO_ASK,
    /** Asked that in time, each time. */
    ASKED_IN_TIME,
    /** Measured with this scale at the start. */
    WHO5,
    DJG6
}
