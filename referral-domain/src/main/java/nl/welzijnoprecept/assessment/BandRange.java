package nl.welzijnoprecept.assessment;

/**
 * What totals from one to another mean, both included.
 *
 * @param promptly whether what it asks for should not wait
 * @param meaning  in plain Dutch, for client and coach; no diagnosis
 */
public record BandRange(Band band, int from, int to, boolean promptly, String meaning) {
    boolean holds(int total) {
        return total >= from && total <= to;
    }
}
