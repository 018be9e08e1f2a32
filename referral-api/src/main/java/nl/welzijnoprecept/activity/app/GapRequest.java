package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.welzijnoprecept.activity.DayPart;
import nl.welzijnoprecept.assessment.Dimension;
import org.jspecify.annotations.Nullable;

/** What was wanted and not there; where is where the client lives. */
record GapRequest(
        @NotNull Dimension dimension,

        @Nullable @Schema(description = "Left out when it may be at any time.")
        DayPart dayPart,

        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "What was looked for. Coordinators read it without knowing whose it is: no names.",
                example = "Een schaakclub voor beginners, in de avond.")
        String text) {}
