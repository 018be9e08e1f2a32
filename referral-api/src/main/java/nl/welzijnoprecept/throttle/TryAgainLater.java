package nl.welzijnoprecept.throttle;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody tries too often on a page: 429, and when to come back. */
public final class TryAgainLater extends ErrorResponseException {
    private static final long serialVersionUID = 1;

    private final int seconds;

    /** @param delay how long it takes until they are heard again */
    public TryAgainLater(Duration delay) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        seconds = Math.toIntExact(TooMany.seconds(delay));
        getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }

    /** As somebody waits: at least one. */
    public int minutes() {
        return Math.ceilDiv(seconds, 60);
    }
}
