package nl.welzijnoprecept.deadline.app;

import io.swagger.v3.oas.annotations.media.Schema;

/** What came of another norm or calendar. */
record Counted(
        @Schema(description = "How many clocks of open cases are due on another day now.")
        long moved) {}
