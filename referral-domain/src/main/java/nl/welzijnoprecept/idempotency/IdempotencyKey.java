package nl.welzijnoprecept.idempotency;

import nl.welzijnoprecept.problem.InvalidInput;

/** What a sender calls a request, so that it can be sent again without counting twice: any text up to a length. */
public record IdempotencyKey(String value) {
    public static final int MAXIMUM_LENGTH = 255;

    public IdempotencyKey {
        if (value.isBlank()) {
            throw new InvalidInput("idempotencyKey", "REQUIRED");
        }
        if (value.length() > MAXIMUM_LENGTH) {
            throw new InvalidInput("idempotencyKey", "TOO_LONG");
        }
    }
}
