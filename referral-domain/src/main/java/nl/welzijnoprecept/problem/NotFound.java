package nl.welzijnoprecept.problem;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** There is no such thing, or not within the scope of who asks: the two are never told apart. */
public final class NotFound extends DomainProblem {
    public NotFound() {
        this(List.of());
    }

    /** Of files that were named otherwise than by the path. */
    public NotFound(Collection<UUID> files) {
        super("There is nothing here, or nothing that you may see.", files);
    }
}
