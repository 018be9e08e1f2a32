package nl.welzijnoprecept.casereview;

import java.util.UUID;

/** Identifies a case on an agenda. */
public record ReviewItemId(UUID value) {}
