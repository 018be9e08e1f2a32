package nl.welzijnoprecept.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reason that a colleague outside the case stated to look into its file.
 *
 * @param kind    what it was about
 * @param open    whether they can look by it now
 * @param endedAt when it was ended before its time; null where it was not
 */
public record StatedReason(
        UUID id,
        String by,
        Enum<?> kind,
        String reason,
        Instant statedAt,
        Instant until,
        boolean open,
        @Nullable Instant endedAt) {}
