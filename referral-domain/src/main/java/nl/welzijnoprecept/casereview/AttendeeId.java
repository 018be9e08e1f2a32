package nl.welzijnoprecept.casereview;

import java.util.UUID;

/** Identifies somebody at the table. */
public record AttendeeId(UUID value) {}
