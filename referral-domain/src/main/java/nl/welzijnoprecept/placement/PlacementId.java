package nl.welzijnoprecept.placement;

import java.util.UUID;

/** Identifies a placement. */
public record PlacementId(UUID value) {}
