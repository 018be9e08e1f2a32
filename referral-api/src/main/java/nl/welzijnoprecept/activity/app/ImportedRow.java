package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What became of one row. */
record ImportedRow(
        @Schema(description = "Where it begins in the file; in JSON which one it is.", example = "2")
        int line,

        @Nullable @Schema(description = "As the file names it.")
        String id,

        ImportOutcome outcome,

        @Nullable @Schema(description = "As it is named here.")
        UUID activityId,

        @Schema(description = "All that is wrong with the row.")
        List<FieldError> errors) {}
