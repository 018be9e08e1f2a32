package nl.welzijnoprecept.invention.store;

import java.util.Arrays;

/** Draws one of several by weight. */
final class Weights {
    private final double[] until;

    Weights(double... weights) {
        until = weights.clone();
        Arrays.parallelPrefix(until, Double::sum);
    }

    /** @param share from 0 to below 1 */
    int at(double share) {
        var found = Arrays.binarySearch(until, share * until[until.length - 1]);
        // What lies on a bound belongs to what begins there.
        return Math.min(found < 0 ? -found - 1 : found + 1, until.length - 1);
    }

    /** How far into what was drawn, from 0 to 1. */
    double within(double share) {
        var at = at(share);
        var from = at == 0 ? 0 : until[at - 1];
        return (share * until[until.length - 1] - from) / (until[at] - from);
    }
}
