package nl.welzijnoprecept.activity;

import org.jspecify.annotations.Nullable;

/**
 * An activity that a search found.
 *
 * @param nearness null when the search was not near anything
 */
public record FoundActivity(Activity activity, @Nullable Nearness nearness) {}
