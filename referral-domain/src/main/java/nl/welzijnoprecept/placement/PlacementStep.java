package nl.welzijnoprecept.placement;

import static nl.welzijnoprecept.placement.PlacementStatus.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The only place where the way of a placement is written. Whoever works on the case takes these steps. */
public enum PlacementStep {
    WAITLIST(WAITLISTED, Reason.OPTIONAL, from(PROPOSED)),
    START(STARTED, Reason.OPTIONAL, from(PROPOSED, WAITLISTED)),
    END(ENDED, Reason.NEEDED, from(PROPOSED, WAITLISTED, STARTED));

    /** Whether somebody has to say why. */
    private enum Reason {
        NEEDED,
        OPTIONAL
    }

    private final PlacementStatus to;
    private final Reason reason;
    private final Set<PlacementStatus> from;

    PlacementStep(PlacementStatus to, Reason reason, Set<PlacementStatus> from) {
        this.to = to;
        this.reason = reason;
        this.from = from;
    }

    public PlacementStatus to() {
        return to;
    }

    public boolean needsReason() {
        return reason == Reason.NEEDED;
    }

    public boolean isPossible(PlacementStatus status) {
        return from.contains(status);
    }

    /** The steps that lead on from there. */
    public static List<PlacementStep> possible(PlacementStatus status) {
        return Arrays.stream(values()).filter(step -> step.isPossible(status)).toList();
    }

    private static Set<PlacementStatus> from(PlacementStatus first, PlacementStatus... rest) {
        return EnumSet.of(first, rest);
    }
}
