package nl.welzijnoprecept.accesslog;

import java.time.LocalDate;
import java.util.Optional;

/** Keeps the log whole: its lines are sealed in a chain, and its months come and go as a whole. */
public interface AccessLogSeals {
    /**
     * Seals the lines that can have none beside them any more: those of before the call before, once everything that
     * ran then has ended.
     *
     * @return the last seal there is
     */
    Optional<Seal> seal();

    /** Makes the months to come. */
    void prepareMonths(LocalDate today);

    /** Lets go of the months that ended before this day; refuses a day that is less than five years ago. */
    int forgetMonths(LocalDate before);

    /**
     * A seal over the lines of one day, and over the seal before.
     *
     * @param witness what to keep elsewhere: whoever changes the log cannot make it again without the key
     */
    record Seal(long number, LocalDate day, String witness) {}
}
