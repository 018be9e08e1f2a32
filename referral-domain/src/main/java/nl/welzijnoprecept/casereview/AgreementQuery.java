package nl.welzijnoprecept.casereview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements to list.
 *
 * @param mine  only what whoever asks promised
 * @param open  only what is still to be done, in open cases
 * @param after the last line of the part before; null for the first part
 */
public record AgreementQuery(
        boolean mine,
        boolean open,
        LocalDate today,
        int limit,
        @Nullable Position after) {

    /** A place in the order: most urgent first, equal ones by id. */
    public record Position(LocalDate dueOn, AgreementId id) {}
}
