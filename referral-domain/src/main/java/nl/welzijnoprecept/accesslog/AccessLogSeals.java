package nl.welzijnoprecept.accesslog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Keeps the log whole: its lines are sealed in a chain, and its months come and go as a whole. */
public interface AccessLogSeals {
    /**
     * Seals the lines that can have none beside them any more: those of before the call before, once everything that
     * ran then has ended.
     */
    Sealed seal();

    /** Makes the months to come. */
    void prepareMonths(LocalDate today);

    /**
     * Lets go of the months that ended before this day; refuses a day that is less than five years ago. Whoever reads
     * the log for long is not waited for: then it fails, and is for another time.
     */
    int forgetMonths(LocalDate before);

    /**
     * How far the sealing got.
     *
     * @param witness of the last seal there is, to keep elsewhere: whoever changes the log cannot make it again without
     *                the key
     * @param more    whether more lines wait than were sealed at once
     */
    record Sealed(@Nullable String witness, boolean more) {}
}
