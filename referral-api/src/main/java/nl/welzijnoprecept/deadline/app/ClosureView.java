package nl.welzijnoprecept.deadline.app;

import java.time.LocalDate;
import nl.welzijnoprecept.deadline.Closure;
import org.jspecify.annotations.Nullable;

/** A day on which an organisation is closed. */
record ClosureView(LocalDate on, @Nullable String name) {
    static ClosureView of(Closure closure) {
        return new ClosureView(closure.on(), closure.name());
    }
}
