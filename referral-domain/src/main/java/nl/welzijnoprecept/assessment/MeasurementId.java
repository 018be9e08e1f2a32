package nl.welzijnoprecept.assessment;

import java.util.UUID;

/** Identifies a measurement. */
public record MeasurementId(UUID value) {}
