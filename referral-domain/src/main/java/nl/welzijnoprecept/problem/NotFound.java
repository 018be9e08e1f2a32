package nl.welzijnoprecept.problem;

/** There is no such thing, or not within the scope of who asks: the two are never told apart. */
public final class NotFound extends DomainProblem {
    public NotFound() {
        super("There is nothing here, or nothing that you may see.");
    }
}
