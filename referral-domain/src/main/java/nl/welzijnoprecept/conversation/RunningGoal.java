package nl.welzijnoprecept.conversation;

import java.util.UUID;

/** A goal that is worked at, as whoever records a conversation chooses it. */
public record RunningGoal(UUID id, String text) {}
