package nl.welzijnoprecept.deadline;

import static nl.welzijnoprecept.deadline.Milestone.*;
import static nl.welzijnoprecept.deadline.NextActionBy.*;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the clocks are written: what starts each, what ends it, how long it may take until an organisation says
 * otherwise, and whose turn it is when time is up. The database knows two things of them beside this: {@code next_clock}
 * their order, and which one runs in a pause; {@code start_at_the_door} which ones start and end with an activity.
 */
public enum DeadlineKind {
    /** A coach is to be found. */
    ASSIGNMENT(at(SUBMITTED), until(ASSIGNED, RETURNED, CLOSED), Norm.workingDays(2), COORDINATOR),
    /** The referrer is to answer a question. */
    ANSWER(at(RETURNED), until(SUBMITTED, CLOSED), Norm.workingDays(5), REFERRER),
    /** The coach is to reach out. */
    FIRST_CONTACT(at(ASSIGNED), until(CONTACTED, RETURNED, STARTED, CLOSED), Norm.workingDays(5), COACH),
    /** Coach and client are to meet. */
    INTAKE(at(ASSIGNED), until(TAKEN_IN, RETURNED, STARTED, CLOSED), Norm.workingDays(10), COACH),
    /** The referrer is to hear how it begins. */
    FEEDBACK(at(STARTED), until(BEGINNING_TOLD, SILENCED, CLOSED), Norm.workingDays(5), COACH),
    /** Somebody is to ask whether the client still takes part. */
    FOLLOW_UP(
            at(ACTIVITY_STARTED),
            until(FOLLOWED_UP, ASKED_EARLY, ASKED_LATE, STOPPED_TAKING_PART, WENT_BACK, CLOSED),
            Norm.weeks(6),
            COACH),
    /** And once more. */
    LATE_FOLLOW_UP(
            at(ACTIVITY_STARTED),
            until(FOLLOWED_UP, ASKED_LATE, STOPPED_TAKING_PART, WENT_BACK, CLOSED),
            Norm.months(3),
            COACH,
            DeadlineKind.FOLLOW_UP),
    /** Who takes part in nothing any more is to be asked what would fit now, so that they do not drop out unseen. */
    WHAT_NEXT(
            at(STOPPED_TAKING_PART),
            until(SPOKEN, FOLLOWED_UP, ACTIVITY_STARTED, WENT_BACK, WENT_ON, CLOSED),
            Norm.workingDays(5),
            COACH),
    /** Somebody is to ask whether it is time to close. */
    CLOSURE_CHECK(at(STARTED, WENT_BACK, WENT_ON), until(WENT_BACK, WENT_ON, CLOSED), Norm.months(6), COACH),
    /** The day that a pause was said to end. */
    RESUMPTION(at(PAUSED), until(RESUMED, CLOSED), Norm.workingDays(0), COACH),
    /** The referrer is to hear how it ended: what is owed when all other clocks have ended. */
    CLOSING_FEEDBACK(at(CLOSED), until(END_TOLD, SILENCED, ASSIGNED), Norm.workingDays(5), COACH),
    /** The partner is to say whether they go on with it, so that nobody is lost between two organisations. */
    HAND_OVER_ANSWER(at(HANDED_OVER), until(TAKEN_OVER, ASSIGNED), Norm.workingDays(5), COACH);

    private final Set<Milestone> starts;
    private final Set<Milestone> ends;
    private final Norm norm;
    private final NextActionBy owner;
    private final @Nullable DeadlineKind after;

    DeadlineKind(Set<Milestone> starts, Set<Milestone> ends, Norm norm, NextActionBy owner) {
        this(starts, ends, norm, owner, null);
    }

    /** @param after the kind that what ends both ends first */
    DeadlineKind(
            Set<Milestone> starts, Set<Milestone> ends, Norm norm, NextActionBy owner, @Nullable DeadlineKind after) {
        this.starts = starts;
        this.ends = ends;
        this.norm = norm;
        this.owner = owner;
        this.after = after;
    }

    public Norm defaultNorm() {
        return norm;
    }

    /** Whether an organisation sets how long it may take; else somebody names the day each time. */
    public boolean hasNorm() {
        return this != RESUMPTION;
    }

    /** Whose turn it is. */
    public NextActionBy owner() {
        return owner;
    }

    public Set<Milestone> starts() {
        return EnumSet.copyOf(starts);
    }

    public Set<Milestone> ends() {
        return EnumSet.copyOf(ends);
    }

    /** Whether the referrer is to hear something: no such clock runs where the client does not permit that. */
    public boolean isForReferrer() {
        return ends.contains(SILENCED);
    }

    boolean isStartedBy(Milestone milestone) {
        return starts.contains(milestone);
    }

    boolean isEndedBy(Milestone milestone) {
        return ends.contains(milestone);
    }

    /** The kind that ends first of what would end both; null when there is none. */
    @Nullable
    DeadlineKind after() {
        return after;
    }

    private static Set<Milestone> at(Milestone first, Milestone... rest) {
        return EnumSet.of(first, rest);
    }

    private static Set<Milestone> until(Milestone first, Milestone... rest) {
        return EnumSet.of(first, rest);
    }
}
