package nl.welzijnoprecept.casereview;

import org.jspecify.annotations.Nullable;

/** Somebody without a login here, who is only named. */
public record Outsider(
        String name,
        @Nullable String organisation,
        @Nullable String function) {}
