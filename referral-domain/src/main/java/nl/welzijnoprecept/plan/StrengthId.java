package nl.welzijnoprecept.plan;

import java.util.UUID;

/** Identifies a strength. */
public record StrengthId(UUID value) {}
