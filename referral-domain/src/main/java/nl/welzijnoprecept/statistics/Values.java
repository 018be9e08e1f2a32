package nl.welzijnoprecept.statistics;

import org.jspecify.annotations.Nullable;

/** What may be told of the values of one dimension in a calendar year. */
interface Values {
    /** Whether it may be told which values occur in this year. */
    boolean isTellable();

    /** Blocks of the total in which the value occurs, as far as that is told. */
    int present(String value);

    /** Blocks in which no other value occurs, as far as that is told. */
    int alone(String value);

    /** From month to month, counted from 0; null when it is not to be shown, 0 only when that may be known. */
    @Nullable
    Long count(String value, int from, int to);
}
