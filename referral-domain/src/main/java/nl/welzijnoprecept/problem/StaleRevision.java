package nl.welzijnoprecept.problem;

/** Somebody else changed it in the meantime: nobody overwrites another's change unseen. */
public final class StaleRevision extends DomainProblem {
    public StaleRevision() {
        super("It was changed by somebody else in the meantime: read it again first.");
    }
}
