package nl.welzijnoprecept.plan;

import java.util.UUID;

/** Identifies a review of a goal. */
public record ReviewId(UUID value) {}
