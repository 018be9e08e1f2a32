package nl.welzijnoprecept.web;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;

/** Why something failed, as a log may say it: what kind of failure it was, and never its words, for those hold what was in it. */
public final class Causes {
    private Causes() {}

    /** Such as {@code DataIntegrityViolationException (PSQLException 23503)}. */
    public static String of(Throwable failure) {
        var cause = NestedExceptionUtils.getRootCause(failure);
        var name = failure.getClass().getSimpleName();
        if (cause == null) {
            return name;
        }
        var state = cause instanceof SQLException sql ? " " + sql.getSQLState() : "";
        return "%s (%s%s)".formatted(name, cause.getClass().getSimpleName(), state);
    }
}
