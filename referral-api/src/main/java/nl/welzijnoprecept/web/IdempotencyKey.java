package nl.welzijnoprecept.web;

import nl.welzijnoprecept.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The header that makes it safe to send a POST again. */
public final class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";
    public static final String DESCRIPTION = "Any text of up to 255 characters, new for each request.";

    private static final int MAXIMUM_LENGTH = 255;

    private IdempotencyKey() {}

    /** The key as it was sent; null when none was. */
    public static @Nullable String checked(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > MAXIMUM_LENGTH)) {
            throw new InvalidInput(HEADER, key.isBlank() ? "REQUIRED" : "TOO_LONG");
        }
        return key;
    }
}
