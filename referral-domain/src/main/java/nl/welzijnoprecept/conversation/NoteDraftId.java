package nl.welzijnoprecept.conversation;

import java.util.UUID;

/** Identifies a draft. */
public record NoteDraftId(UUID value) {}
