package nl.welzijnoprecept.problem;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A refusal with a reason. Thrown, never returned: a refusal that can be ignored will be. */
public abstract sealed class DomainProblem extends RuntimeException
        permits NotFound, NotAllowed, IllegalStep, NeedNotMet, StaleRevision, RevisionMissing, InvalidInput, KeyReused {

    private final String detail;
    private final transient List<UUID> files;

    DomainProblem(String detail) {
        this(detail, List.of());
    }

    DomainProblem(String detail, Collection<UUID> files) {
        // No stack trace: a refusal is an answer, not an accident, and costs little this way.
        super(detail, null, false, false);
        this.detail = detail;
        this.files = List.copyOf(files);
    }

    /** The refusal in a sentence, without anything about a person. */
    public String detail() {
        return detail;
    }

    /** The clients' files that were named and not given: for the access log alone, no answer tells them. */
    public List<UUID> files() {
        return files;
    }
}
