package nl.welzijnoprecept.problem;

import java.util.Collection;
import java.util.List;

/** The step exists, but something has to happen first; carries what. */
public final class NeedNotMet extends DomainProblem {
    private final transient List<String> missing;
    private final boolean closed;

    public NeedNotMet(Collection<? extends Enum<?>> missing) {
        super("Something has to happen before this is possible.");
        this.missing = missing.stream().map(Enum::name).toList();
        closed = missing.stream().anyMatch(need -> need instanceof CaseNeed known && known.isOpenCase());
    }

    public List<String> missing() {
        return missing;
    }

    /** Whether it is refused because the case is closed. */
    public boolean isOfClosedCase() {
        return closed;
    }
}
