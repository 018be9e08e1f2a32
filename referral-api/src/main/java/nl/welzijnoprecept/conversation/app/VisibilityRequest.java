package nl.welzijnoprecept.conversation.app;

import jakarta.validation.constraints.NotNull;
import nl.welzijnoprecept.conversation.Visibility;

/** Who is to read a note from now on. */
record VisibilityRequest(@NotNull Visibility visibility) {}
