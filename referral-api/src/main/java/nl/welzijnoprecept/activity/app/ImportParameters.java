package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a file comes from. */
record ImportParameters(
        @Nullable
        @Pattern(regexp = "|[A-Za-z0-9._-]{1,60}", message = "INVALID_VALUE")
        @Parameter(
                description = "Whose ids the file has: the same id of another source is another activity.",
                example = "sociale-kaart")
        String source) {
    String toSource() {
        return source == null || source.isEmpty() ? "file" : source;
    }
}
