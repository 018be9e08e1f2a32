package nl.welzijnoprecept.feedback;

import java.util.UUID;

/** Identifies something that the referrer is to hear. */
public record FeedbackDueId(UUID value) {}
