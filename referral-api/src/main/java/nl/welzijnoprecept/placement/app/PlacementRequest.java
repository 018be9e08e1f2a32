package nl.welzijnoprecept.placement.app;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An activity to propose. */
record PlacementRequest(@NotNull UUID activityId) {}
