package nl.welzijnoprecept.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Where the norms and closures of organisations are kept. */
public interface NormBook {
    /**
     * To count with. Whoever sets another norm waits until this transaction has ended, so that what comes of these is
     * found, and counted anew.
     */
    Norms of(OrganisationId organisation);

    /** A norm of their own; null for the product's. */
    void set(OrganisationId organisation, DeadlineKind kind, @Nullable Norm norm);

    void set(OrganisationId organisation, LiberationDay liberationDay);

    /** From that day on, in their order. */
    List<Closure> closures(OrganisationId organisation, LocalDate from);

    /** Keeps days, each once; a day that is there already gets the name. */
    void close(OrganisationId organisation, List<Closure> days);

    /** Opens on a day after all. False where it was not closed. */
    boolean open(OrganisationId organisation, LocalDate day);

    /**
     * Counts all clocks of the organisation that run anew, those of hidden files too. Nobody learns which.
     *
     * @return how many are due on another day now
     */
    long countAnew(OrganisationId organisation);
}
