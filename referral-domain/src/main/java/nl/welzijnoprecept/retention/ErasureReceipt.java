package nl.welzijnoprecept.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What was destroyed, and on what ground: about nobody.
 *
 * @param file the id that it had, so that it can be erased again where a backup brings it back
 * @param by   null for the nightly work
 */
public record ErasureReceipt(
        UUID id,
        ReferralId file,
        DataKind kind,
        ErasureGround ground,
        @Nullable ProfessionalId by,
        Instant at,
        List<Part> parts) {

    /**
     * What it held of one table.
     *
     * @param lines how many lines, or, of the referral alone, columns
     * @param hash  keyed SHA-256 of them, in hexadecimal
     */
    public record Part(String table, long lines, String hash) {}
}
