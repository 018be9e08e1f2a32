package nl.welzijnoprecept.conversation;

import java.util.UUID;

/** Identifies a conversation. */
public record ConversationId(UUID value) {}
