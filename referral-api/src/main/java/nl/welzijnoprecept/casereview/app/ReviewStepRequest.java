package nl.welzijnoprecept.casereview.app;

import jakarta.validation.constraints.NotNull;
import nl.welzijnoprecept.casereview.ReviewStep;

/** A step of a meeting. */
record ReviewStepRequest(@NotNull ReviewStep step) {}
