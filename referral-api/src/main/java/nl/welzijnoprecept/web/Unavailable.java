package nl.welzijnoprecept.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What we need is out of reach for a while, which is nobody's fault who asks: 503, and when to try again. */
public final class Unavailable {
    /** Long enough for a restarted database, short enough for somebody who waits in front of a screen. */
    static final String RETRY_AFTER_SECONDS = "5";

    /**
     * Classes of PostgreSQL's error codes that a later try may not meet: no connection, no resources (a full disk, too
     * many connections), an operator at work (shutdown, recovery, a statement that took too long).
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /**
     * Read only (a replica that is being promoted), a lock that did not come, a deadlock, and transactions that lasted or
     * idled too long.
     */
    private static final Set<String> CODES = Set.of("25006", "55P03", "40P01", "40001", "25P03", "25P04");

    private Unavailable() {}

    /** Whether the failure is that of a database which is away, full or busy; nothing else is told as that. */
    public static boolean is(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) { // no connection is left in the pool
                return true;
            }
            if (cause instanceof SQLException sql && isPassing(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** The server gives every error a code; without one it is the pool's, about a connection that broke beneath us. */
    private static boolean isPassing(@Nullable String state) {
        return state == null
                || CODES.contains(state)
                || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }

    static ProblemDetail problem(String detail) {
        return Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", detail + " Try again in a moment.");
    }

    /** Where no controller is involved. */
    public static void write(HttpServletResponse response, ProblemWriter problems, String detail) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        problems.writeAnywhere(response, problem(detail));
    }
}
