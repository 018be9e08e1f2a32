package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.welzijnoprecept.conversation.AppointmentStanding;
import nl.welzijnoprecept.conversation.ClientAnswer;
import org.jspecify.annotations.Nullable;

/** What the client said to an appointment, on their own page. */
record AppointmentAnswerView(
        ClientAnswer answer,

        @Schema(description = "When it would suit them, in their own words, the best one first.")
        List<String> moments,

        @Schema(description = "Whether they would rather be called about when.")
        boolean callMe,

        @Nullable String words,
        Instant at,

        @Schema(description = "Whether something is to be done about it: a replacement, or an outcome.")
        boolean awaitsCoach) {

    static @Nullable AppointmentAnswerView of(AppointmentStanding standing) {
        var said = standing.answer();
        return said == null
                ? null
                : new AppointmentAnswerView(
                        said.answer(), said.moments(), said.callMe(), said.words(), said.at(), standing.awaitsCoach());
    }
}
