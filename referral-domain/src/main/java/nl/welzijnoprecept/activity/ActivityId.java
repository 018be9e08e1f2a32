package nl.welzijnoprecept.activity;

import java.util.UUID;

/** Identifies an activity. */
public record ActivityId(UUID value) {}
