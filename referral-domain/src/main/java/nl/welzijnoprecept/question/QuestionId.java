package nl.welzijnoprecept.question;

import java.util.UUID;

/** Identifies a question between referrer and team. */
public record QuestionId(UUID value) {}
