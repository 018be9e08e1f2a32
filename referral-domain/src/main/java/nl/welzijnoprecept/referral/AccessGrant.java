package nl.welzijnoprecept.referral;

import java.time.Duration;
import java.time.Instant;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * Access for a stated reason (inzage met reden): a colleague outside the case reads one file for a while. It is given
 * at once, for a client who calls cannot wait; whose case it is hears of it at once, and can end it.
 *
 * @param team  the organisation that handles the referral
 * @param reader who stated the reason
 * @param reason in words, for whose case it is
 * @param until  exclusive
 */
public record AccessGrant(
        AccessGrantId id,
        ReferralId referral,
        OrganisationId team,
        ProfessionalId reader,
        GrantReason reasonCode,
        String reason,
        Instant statedAt,
        Instant until,
        @Nullable Ending ending) {

    /** Longer than a working day is no emergency: then the case gets another coach. */
    public static final Duration AT_MOST = Duration.ofHours(24);

    /** By whom it was ended before its time, and when. */
    public record Ending(ProfessionalId by, Instant at) {}

    /** Somebody states a reason. */
    public static AccessGrant state(
            AccessGrantId id,
            ReferralId referral,
            Actor reader,
            GrantReason reasonCode,
            String reason,
            Duration length,
            Instant now) {
        var until = now.plus(length.compareTo(AT_MOST) > 0 ? AT_MOST : length);
        return new AccessGrant(
                id, referral, reader.requireOrganisation(), reader.id(), reasonCode, reason, now, until, null);
    }

    public boolean isOpenAt(Instant now) {
        return ending == null && !now.isBefore(statedAt) && now.isBefore(until);
    }

    /** Ends it; what has ended already stays as it ended. */
    public AccessGrant end(Actor by, Instant now) {
        return isOpenAt(now)
                ? new AccessGrant(
                        id, referral, team, reader, reasonCode, reason, statedAt, until, new Ending(by.id(), now))
                : this;
    }

    /** The one file that it opens, for reading. */
    public Scope scope() {
        return new Scope.Granted(referral, team, reader);
    }
}
