package nl.welzijnoprecept.activity;

import java.util.UUID;

/** Identifies a gap. */
public record ActivityGapId(UUID value) {}
