package nl.welzijnoprecept.idempotency;

import nl.welzijnoprecept.problem.InvalidInput;

/** What a sender calls a request, so that it can be sent again without counting twice: any text of up to 255 characters. */
public record IdempotencyKey(String value) {
    /** The header it travels in. */
    public static final String HEADER = "Idempotency-Key";

    private static final int MAXIMUM_LENGTH = 255;

    public IdempotencyKey {
        if (value.isBlank()) {
            throw new InvalidInput(HEADER, "REQUIRED");
        }
        if (value.length() > MAXIMUM_LENGTH) {
            throw new InvalidInput(HEADER, "TOO_LONG");
        }
    }
}
