package nl.welzijnoprecept.casereview;

import java.time.Instant;
import java.time.LocalDate;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps a case together between all who help (casusregisseur), beside the coach; only ever added.
 *
 * @param number       counts from 1; the last one counts
 * @param professional whom the product knows; else
 * @param outsider     who it is
 */
public record CaseDirector(
        CaseDirectorId id,
        ReferralId referral,
        int number,
        @Nullable ProfessionalId professional,
        @Nullable Outsider outsider,
        LocalDate since,
        String reason,
        ProfessionalId namedBy,
        Instant namedAt) {}
