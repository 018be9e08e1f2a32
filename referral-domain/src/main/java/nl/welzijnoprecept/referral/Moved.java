package nl.welzijnoprecept.referral;

import java.util.Optional;
import java.util.UUID;

/** A referral after a step, with the line of history that goes with it; only {@link Referral#take} makes one. */
public final class Moved {
    private final Referral referral;
    private final StatusChange change;

    Moved(Referral referral, StatusChange change) {
        this.referral = referral;
        this.change = change;
    }

    public Referral referral() {
        return referral;
    }

    public StatusChange change() {
        return change;
    }

    /** What the step did to the permission, if it did. */
    public Optional<PermissionChange> permission(UUID lineId) {
        var before = change.before().permissionWithdrawnOn();
        var after = referral.state().permissionWithdrawnOn();
        var kind = before == null ? PermissionKind.WITHDRAWN : PermissionKind.RESTORED;
        return (before == null) == (after == null)
                ? Optional.empty()
                : Optional.of(new PermissionChange(
                        lineId,
                        referral.id(),
                        kind,
                        referral.consent().purposes(),
                        null,
                        referral.feedbackLevel(),
                        change.takenBy(),
                        change.role(),
                        change.takenAt()));
    }
}
