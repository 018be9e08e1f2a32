package nl.welzijnoprecept.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A body that goes on beyond what is accepted, found while reading it. */
final class BodyTooLarge extends IOException {
    private final int most;

    /** @param most how many MiB there may be */
    BodyTooLarge(int most) {
        super("The request body is too large");
        this.most = most;
    }

    ProblemDetail problem() {
        return Problems.of(
                HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "A request body has at most " + most + " MiB here.");
    }
}
