package nl.welzijnoprecept.problem;

import java.util.Collection;
import java.util.List;

/** A step that the workflow does not know from here; carries the steps that are possible now. */
public final class IllegalStep extends DomainProblem {
    private final transient List<String> allowedSteps;

    public IllegalStep(Enum<?> step, Enum<?> status, Collection<? extends Enum<?>> allowed) {
        super("The step " + step.name() + " is not possible in status " + status.name() + ".");
        this.allowedSteps = allowed.stream().map(Enum::name).toList();
    }

    public List<String> allowedSteps() {
        return allowedSteps;
    }
}
