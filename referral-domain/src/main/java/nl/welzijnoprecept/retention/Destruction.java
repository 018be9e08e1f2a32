package nl.welzijnoprecept.retention;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * Destroys what may be destroyed. Whether it may is decided by the database, which lets the product destroy nothing
 * else; here is no scope, as nothing is read.
 */
public interface Destruction {
    /** Something that has had its time. */
    record Expired(ReferralId file, DataKind kind) {}

    /**
     * What has had its time now, some of it, always in the same order.
     *
     * @param after the last one of those before; null to begin
     */
    List<Expired> expired(@Nullable Expired after, int most);

    /**
     * Destroys it, and leaves a receipt and an anonymous figure; refuses with what has to happen before.
     *
     * @param request the granted request that asks for it; null when its term should be over
     */
    void destroy(UUID receipt, ReferralId file, DataKind kind, @Nullable UUID request);

    /** What has to happen before something is destroyed. */
    enum Need {
        /** It is not there, or another organisation keeps it. */
        KEPT_FILE,
        CLOSED_CASE,
        NO_LEGAL_HOLD,
        /** A client's request about the file is still to be decided. */
        DECIDED_REQUESTS,
        GRANTED_ERASURE,
        /** With all that keeps it longer. */
        PASSED_TERM
    }
}
