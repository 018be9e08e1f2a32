package nl.welzijnoprecept.problem;

/** An idempotency key that was used before, for something else. */
public final class KeyReused extends DomainProblem {
    public KeyReused() {
        super("This Idempotency-Key was used before with another body.");
    }
}
