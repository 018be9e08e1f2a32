package nl.welzijnoprecept.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A coach who could take a case.
 *
 * @param grounds     why they fit, or do not
 * @param openCases   how many cases they have
 * @param capacity    how many are enough
 * @param absentUntil the last day on which they are away; null when they are not
 */
public record CoachOption(
        UUID id,
        String name,
        List<? extends Enum<?>> grounds,
        int openCases,
        int capacity,
        @Nullable LocalDate absentUntil) {}
