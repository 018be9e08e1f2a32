package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/** A referral with another permission, with the line of history that goes with it; only {@link Referral} makes one. */
public final class PermissionChanged {
    private final Referral referral;
    private final PermissionChange change;

    private PermissionChanged(Referral referral, PermissionChange change) {
        this.referral = referral;
        this.change = change;
    }

    static PermissionChanged given(Referral before, UUID lineId, Consent given, Actor actor, Instant now) {
        var errors = given.checkRenewed(before.client().birthDate(), DutchTime.day(now));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var after = before.with(given, before.feedbackLevel(), before.state().withPermissionWithdrawnOn(null));
        return of(after, lineId, PermissionKind.GIVEN, given.purposes(), given, actor, now);
    }

    static PermissionChanged withdrawn(Referral before, UUID lineId, Set<Purpose> withdrawn, Actor actor, Instant now) {
        var state = before.state();
        var level = before.feedbackLevel();
        if (!withdrawn.contains(Purpose.REFER)) {
            var after = before.with(Consent.remaining(before.consent(), withdrawn), level, state);
            return of(after, lineId, PermissionKind.WITHDRAWN, withdrawn, null, actor, now);
        }
        var since = state.permissionWithdrawnOn() == null ? DutchTime.day(now) : state.permissionWithdrawnOn();
        var after = before.with(before.consent(), level, state.withPermissionWithdrawnOn(since));
        return of(after, lineId, PermissionKind.WITHDRAWN, before.consent().purposes(), null, actor, now);
    }

    static PermissionChanged level(Referral before, UUID lineId, FeedbackLevel level, Actor actor, Instant now) {
        var after = before.with(before.consent(), level, before.state());
        return of(after, lineId, PermissionKind.LEVEL, Set.of(), null, actor, now);
    }

    private static PermissionChanged of(
            Referral after,
            UUID lineId,
            PermissionKind kind,
            Set<Purpose> purposes,
            @Nullable Consent given,
            Actor actor,
            Instant now) {
        return new PermissionChanged(
                after,
                new PermissionChange(
                        lineId,
                        after.id(),
                        kind,
                        purposes,
                        given,
                        after.feedbackLevel(),
                        actor.id(),
                        actor.role(),
                        now));
    }

    public Referral referral() {
        return referral;
    }

    public PermissionChange change() {
        return change;
    }
}
