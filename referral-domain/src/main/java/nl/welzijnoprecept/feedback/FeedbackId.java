package nl.welzijnoprecept.feedback;

import java.util.UUID;

/** Identifies a message to the referrer. */
public record FeedbackId(UUID value) {}
