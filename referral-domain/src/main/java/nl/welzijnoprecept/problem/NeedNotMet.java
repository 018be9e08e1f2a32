package nl.welzijnoprecept.problem;

import java.util.Collection;
import java.util.List;

/** The step exists, but something has to happen first; carries what. */
public final class NeedNotMet extends DomainProblem {
    private final transient List<String> missing;

    public NeedNotMet(Collection<? extends Enum<?>> missing) {
        super("Something has to happen before this is possible.");
        this.missing = missing.stream().map(Enum::name).toList();
    }

    public List<String> missing() {
        return missing;
    }
}
