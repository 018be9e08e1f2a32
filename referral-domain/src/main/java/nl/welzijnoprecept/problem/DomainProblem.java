package nl.welzijnoprecept.problem;

/** A refusal with a reason. Thrown, never returned: a refusal that can be ignored will be. */
public abstract sealed class DomainProblem extends RuntimeException
        permits NotFound, NotAllowed, IllegalStep, NeedNotMet, StaleRevision, RevisionMissing, InvalidInput, KeyReused {

    DomainProblem(String message) {
        // No stack trace: a refusal is an answer, not an accident, and costs little this way.
        super(message, null, false, false);
    }
}
