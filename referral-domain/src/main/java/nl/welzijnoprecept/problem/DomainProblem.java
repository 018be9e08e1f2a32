package nl.welzijnoprecept.problem;

/** A refusal with a reason. Thrown, never returned: a refusal that can be ignored will be. */
public abstract sealed class DomainProblem extends RuntimeException
        permits NotFound, NotAllowed, IllegalStep, NeedNotMet, StaleRevision, RevisionMissing, InvalidInput, KeyReused {

    private final String detail;

    DomainProblem(String detail) {
        // No stack trace: a refusal is an answer, not an accident, and costs little this way.
        super(detail, null, false, false);
        this.detail = detail;
    }

    /** The refusal in a sentence, without anything about a person. */
    public String detail() {
        return detail;
    }
}
