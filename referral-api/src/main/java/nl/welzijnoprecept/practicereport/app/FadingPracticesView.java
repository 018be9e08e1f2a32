package nl.welzijnoprecept.practicereport.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.welzijnoprecept.casework.PartyView;

/** Practices that refer less than they did. */
record FadingPracticesView(
        Instant asOf,

        @Schema(description = "Where most is missed first.") List<FadingPracticeView> items) {

    /** One of them. */
    record FadingPracticeView(
            PartyView practice,

            @Schema(
                    description =
                            "The mean of the practice's own four quarters before this one, for as much of this quarter"
                                    + " as has passed.")
            double expected,

            @Schema(description = "This quarter until today.")
            long actual) {}
}
