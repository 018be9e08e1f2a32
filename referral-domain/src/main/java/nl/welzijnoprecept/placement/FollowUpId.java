package nl.welzijnoprecept.placement;

import java.util.UUID;

/** Identifies an answer to whether a client goes on. */
public record FollowUpId(UUID value) {}
