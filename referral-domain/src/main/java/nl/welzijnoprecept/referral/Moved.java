package nl.welzijnoprecept.referral;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral after a step, with the line of history that goes with it; only {@link Referral#take} makes one. */
public final class Moved {
    private final Referral referral;
    private final StatusChange change;
    private final boolean referrerToHear;
    private final @Nullable StatusChange undone;

    /**
     * @param referrerToHear whether the referrer is to hear of it
     * @param undone         the step that it undid; null for every other step than UNDO
     */
    Moved(Referral referral, StatusChange change, boolean referrerToHear, @Nullable StatusChange undone) {
        this.referral = referral;
        this.change = change;
        this.referrerToHear = referrerToHear;
        this.undone = undone;
    }

    public Referral referral() {
        return referral;
    }

    public StatusChange change() {
        return change;
    }

    /** Whether the client lets the referrer hear of it, who does not know already. */
    public boolean isReferrerToHear() {
        return referrerToHear;
    }

    /** The step that it undid. */
    public Optional<StatusChange> undone() {
        return Optional.ofNullable(undone);
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
