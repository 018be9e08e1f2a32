package nl.welzijnoprecept.plan;

import java.util.UUID;

/** Identifies a goal. */
public record GoalId(UUID value) {}
