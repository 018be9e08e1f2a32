package nl.welzijnoprecept.plan;

import java.util.UUID;

/** Identifies an action. */
public record ActionId(UUID value) {}
