package nl.welzijnoprecept.conversation.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import nl.welzijnoprecept.conversation.ThreeQuestions;
import org.jspecify.annotations.Nullable;

/** The three questions with what the client answered, in the client's own words; each may be left out. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ThreeQuestionsBody(
        @Nullable
        @Size(max = ThreeQuestions.MAXIMUM_LENGTH)
        @Schema(description = "Hoe komt het dat u zich nu zo voelt?", example = "Sinds mijn man er niet meer is.")
        String cause,

        @Nullable
        @Size(max = ThreeQuestions.MAXIMUM_LENGTH)
        @Schema(description = "Wat vindt u er zelf van?", example = "Ik zit te veel binnen.")
        String ownView,

        @Nullable
        @Size(max = ThreeQuestions.MAXIMUM_LENGTH)
        @Schema(
                description =
                        "Wanneer bent u tevreden? The place for the client's own measure, by which goals can be set;"
                                + " a goal has its own satisfiedWhen, and neither follows the other.",
                example = "Als ik op zondag iemand heb om mee te eten.")
        String satisfiedWhen) {

    @Nullable
    ThreeQuestions answered() {
        return ThreeQuestions.of(cause, ownView, satisfiedWhen);
    }

    static @Nullable ThreeQuestionsBody of(@Nullable ThreeQuestions answered) {
        return answered == null
                ? null
                : new ThreeQuestionsBody(answered.cause(), answered.ownView(), answered.satisfiedWhen());
    }
}
