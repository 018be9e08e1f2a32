package nl.welzijnoprecept.problem;

/** The role of who asks does not include this. */
public final class NotAllowed extends DomainProblem {
    public NotAllowed(String message) {
        super(message);
    }
}
