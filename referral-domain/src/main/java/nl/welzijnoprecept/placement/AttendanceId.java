package nl.welzijnoprecept.placement;

import java.util.UUID;

/** Identifies a line of attendance. */
public record AttendanceId(UUID value) {}
