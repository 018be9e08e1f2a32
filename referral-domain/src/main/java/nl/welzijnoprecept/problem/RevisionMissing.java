package nl.welzijnoprecept.problem;

/** A change without saying which revision it is based on. */
public final class RevisionMissing extends DomainProblem {
    public RevisionMissing() {
        super("Send If-Match with the ETag that you read.");
    }
}
