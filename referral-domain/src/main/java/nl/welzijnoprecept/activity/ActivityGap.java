package nl.welzijnoprecept.activity;

import java.time.Instant;
import java.util.List;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What a client wanted and what was not there.
 *
 * @param dayPart  null when it may be at any time
 * @param text     what was looked for
 * @param district where the client lives
 * @param activity what came for it; null as long as nothing did
 */
public record ActivityGap(
        ActivityGapId id,
        ReferralId referral,
        Dimension dimension,
        @Nullable DayPart dayPart,
        String text,
        MunicipalityCode municipality,
        PostcodeArea district,
        ProfessionalId recordedBy,
        Instant recordedAt,
        @Nullable ActivityId activity,
        @Nullable ProfessionalId closedBy,
        @Nullable Instant closedAt) {

    public GapStatus status() {
        return closedAt == null ? GapStatus.OPEN : GapStatus.CLOSED;
    }

    /** The same, now that there is something; refuses when there was already. */
    public ActivityGap close(ActivityId came, ProfessionalId by, Instant now) {
        if (status() == GapStatus.CLOSED) {
            throw new IllegalStep(GapStep.CLOSE, GapStatus.CLOSED, List.<GapStep>of());
        }
        return new ActivityGap(
                id, referral, dimension, dayPart, text, municipality, district, recordedBy, recordedAt, came, by, now);
    }
}
