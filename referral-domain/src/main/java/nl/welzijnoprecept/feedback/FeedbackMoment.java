package nl.welzijnoprecept.feedback;

import static nl.welzijnoprecept.deadline.Milestone.BEGINNING_TOLD;
import static nl.welzijnoprecept.deadline.Milestone.END_TOLD;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.referral.Progress;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Step;

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

    /** The clock that says by when: the one that ends when the referrer hears it. Empty where nothing says so. */
    public Optional<DeadlineKind> clock() {
        return Arrays.stream(DeadlineKind.values())
                .filter(DeadlineKind::isForReferrer)
                .filter(kind -> !Collections.disjoint(kind.ends(), milestones))
                .findFirst();
    }

    /** What the referrer is to hear after this step. That an activity started is no step of the referral. */
    static Optional<FeedbackMoment> after(Step step) {
        return switch (step) {
            case ASSIGN -> Optional.of(RECEIVED);
            case START -> Optional.of(AFTER_INTAKE);
            case UNREACHED -> Optional.of(UNREACHED);
            case DECLINE, COMPLETE, HAND_OVER, WITHDRAW, VOID -> Optional.of(CLOSED);
            case RETURN,
                    RESUBMIT,
                    REASSIGN,
                    PARTICIPATE,
                    AFTERCARE,
                    BACK,
                    CONTINUE,
                    PAUSE,
                    RESUME,
                    TAKEN_OVER,
                    REFUSED,
                    REOPEN,
                    UNDO -> Optional.empty();
        };
    }

    /** Whether it can still be owed in this status: how it begins is overtaken by the end, and the end by a new beginning. */
    boolean isTimely(ReferralStatus status) {
        return switch (this) {
            case RECEIVED -> status.isOpen() && !status.isUndivided();
            case AFTER_INTAKE, ACTIVITY_STARTED -> status.isOpen();
            case UNREACHED, CLOSED -> !status.isOpen();
            case OTHER -> true;
        };
    }

    /**
     * Whether it is true as far as anybody can tell here. Only of what says how it ended, and so settles all that was owed
     * before: how far it is on the way the coach knows best.
     */
    boolean isSo(ReferralStatus status, Progress progress) {
        return switch (this) {
            case CLOSED -> !status.isOpen();
            case UNREACHED ->
                status == ReferralStatus.UNREACHED || (progress.contactAttempts() > 0 && !progress.intakeHeld());
            case RECEIVED, AFTER_INTAKE, ACTIVITY_STARTED, OTHER -> true;
        };
    }

    /** Whether {@link #isSo} goes by how far the case is. */
    public boolean asksForProgress() {
        return this == UNREACHED;
    }

    /** Whether there is more to say than that it is so. */
    boolean wantsWords() {
        return this != RECEIVED;
    }

    /** Whether whoever hears this has heard the other too. */
    boolean tells(FeedbackMoment other) {
        return switch (this) {
            case RECEIVED, OTHER -> other == this;
            case AFTER_INTAKE -> other == this || other == RECEIVED;
            case ACTIVITY_STARTED -> other == this || other == AFTER_INTAKE || other == RECEIVED;
            case UNREACHED, CLOSED -> other != OTHER;
        };
    }
}
