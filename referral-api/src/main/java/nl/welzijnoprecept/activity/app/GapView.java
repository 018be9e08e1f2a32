package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.activity.ActivityGap;
import nl.welzijnoprecept.activity.DayPart;
import nl.welzijnoprecept.activity.GapStatus;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/** A gap, without whose it is and who recorded it. */
record GapView(
        UUID id,
        GapStatus status,
        Dimension dimension,
        @Nullable DayPart dayPart,
        String text,
        String municipality,

        @Schema(description = "The four digits of a postcode.", example = "3431")
        String district,

        LocalDate recordedOn,

        @Nullable @Schema(description = "What came for it.") UUID activityId,

        @Nullable LocalDate closedOn) {
    static GapView of(ActivityGap gap) {
        return new GapView(
                gap.id().value(),
                gap.status(),
                gap.dimension(),
                gap.dayPart(),
                gap.text(),
                gap.municipality().value(),
                gap.district().value(),
                DutchTime.day(gap.recordedAt()),
                gap.activity() == null ? null : gap.activity().value(),
                gap.closedAt() == null ? null : DutchTime.day(gap.closedAt()));
    }
}
