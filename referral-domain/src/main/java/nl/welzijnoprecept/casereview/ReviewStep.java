package nl.welzijnoprecept.casereview;

import java.util.Arrays;
import java.util.List;

/** The way of a meeting: the only place where it is written. */
public enum ReviewStep {
    /** It took place. */
    HOLD(ReviewStatus.PLANNED, ReviewStatus.HELD),
    /** It does not. */
    CANCEL(ReviewStatus.PLANNED, ReviewStatus.CANCELLED);

    private final ReviewStatus from;
    private final ReviewStatus to;

    ReviewStep(ReviewStatus from, ReviewStatus to) {
        this.from = from;
        this.to = to;
    }

    public ReviewStatus to() {
        return to;
    }

    /** What is possible in this status. */
    public static List<ReviewStep> from(ReviewStatus status) {
        return Arrays.stream(values()).filter(step -> step.from == status).toList();
    }
}
