package nl.welzijnoprecept.placement;

import static nl.welzijnoprecept.access.Role.BUDDY;
import static nl.welzijnoprecept.access.Role.COACH;
import static nl.welzijnoprecept.access.Role.COORDINATOR;
import static nl.welzijnoprecept.access.Role.PROVIDER;
import static nl.welzijnoprecept.placement.PlacementStatus.ACCEPTED;
import static nl.welzijnoprecept.placement.PlacementStatus.ENDED;
import static nl.welzijnoprecept.placement.PlacementStatus.OFFERED;
import static nl.welzijnoprecept.placement.PlacementStatus.PROPOSED;
import static nl.welzijnoprecept.placement.PlacementStatus.STARTED;
import static nl.welzijnoprecept.placement.PlacementStatus.WAITLISTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.problem.NeedNotMet;
import org.jspecify.annotations.Nullable;

/** The only place where the way of a placement is written. Steps by nobody are those that the product takes by itself. */
public enum PlacementStep {
    /** The client wants it: a place, or else the end of the waiting list. */
    ACCEPT(from(PROPOSED), ACCEPTED, WAITLISTED, by(COACH, COORDINATOR)),
    /** The client wants it, and not now: to the end of the list. */
    WAITLIST(from(PROPOSED, OFFERED), WAITLISTED, null, by(COACH, COORDINATOR)),
    /** A place became free, and they are first. */
    OFFER(from(WAITLISTED), OFFERED, null, byTheProduct()),
    /** The client takes the place that was offered. */
    CLAIM(from(OFFERED), ACCEPTED, null, by(COACH, COORDINATOR)),
    DECLINE_OFFER(from(OFFERED), ENDED, null, by(COACH, COORDINATOR)),
    /** Nobody answered in time: the place goes on, and the coach talks it over anew. */
    EXPIRE(from(OFFERED), PROPOSED, null, byTheProduct()),
    /** The first time. Whoever offers it or comes along says so by saying that they came. */
    START(from(PROPOSED, OFFERED, ACCEPTED), STARTED, null, by(COACH, COORDINATOR, PROVIDER, BUDDY)),
    /** By the product where the case was closed before anything came of it. */
    END(from(PROPOSED, WAITLISTED, OFFERED, ACCEPTED, STARTED), ENDED, null, by(COACH, COORDINATOR));

    private final Set<PlacementStatus> from;
    private final PlacementStatus to;

    @Nullable
    private final PlacementStatus whereFull;

    private final Set<Role> by;

    // whereFull is null where it is not possible without a free place
    PlacementStep(Set<PlacementStatus> from, PlacementStatus to, @Nullable PlacementStatus whereFull, Set<Role> by) {
        this.from = from;
        this.to = to;
        this.whereFull = whereFull;
        this.by = by;
    }

    /** Whether this role takes it; null is the product itself. */
    public boolean isBy(@Nullable Role role) {
        return role == null ? by.isEmpty() || this == END : by.contains(role);
    }

    /** Whoever is not of the case's team sees, and takes further, only whom they may count on. */
    public boolean isPossible(PlacementStatus status, @Nullable Role role) {
        return from.contains(status)
                && isBy(role)
                && (role == null || role == COACH || role == COORDINATOR || status.isExpected());
    }

    /** The steps that lead on from there, for this role. */
    public static List<PlacementStep> possible(PlacementStatus status, @Nullable Role role) {
        return Arrays.stream(values())
                .filter(step -> step.isPossible(status, role))
                .toList();
    }

    /** Where it leads from there; refuses where it would take a place that is not free, or not there any more. */
    PlacementStatus to(PlacementStatus status, Room room) {
        if (this == WAITLIST && room.capacity() == null) {
            throw new NeedNotMet(List.of(PlacementNeed.CAPACITY)); // nobody ever waits there
        }
        if (!room.active() && to.isExpected() && !status.isExpected()) {
            throw new NeedNotMet(List.of(PlacementNeed.ACTIVE_ACTIVITY));
        }
        if (!to.holdsPlace() || status.holdsPlace() || room.hasFreePlace()) {
            return to;
        }
        if (whereFull == null) {
            throw new NeedNotMet(List.of(PlacementNeed.FREE_PLACE));
        }
        return whereFull;
    }

    /** Every status that it can lead to. */
    public Set<PlacementStatus> leadsTo() {
        return whereFull == null ? EnumSet.of(to) : EnumSet.of(to, whereFull);
    }

    public boolean needsReason() {
        return this == END;
    }

    private static Set<PlacementStatus> from(PlacementStatus first, PlacementStatus... rest) {
        return EnumSet.of(first, rest);
    }

    private static Set<Role> by(Role first, Role... rest) {
        return EnumSet.of(first, rest);
    }

    private static Set<Role> byTheProduct() {
        return EnumSet.noneOf(Role.class);
    }
}
