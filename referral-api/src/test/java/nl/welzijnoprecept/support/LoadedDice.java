package nl.welzijnoprecept.support;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.random.RandomGenerator;

/** The product's randomness, of which a test can have the last throws come again. */
public final class LoadedDice implements RandomGenerator {
    private static final int A_REFERENCE = 8;

    private final RandomGenerator real = new SecureRandom();
    private final Deque<Integer> last = new ArrayDeque<>();
    private final Deque<Integer> again = new ArrayDeque<>();

    /** The throws of the last reference come once more. */
    public synchronized void repeatReference() {
        again.addAll(last);
    }

    @Override
    public synchronized int nextInt(int bound) {
        var thrown = again.isEmpty() ? real.nextInt(bound) : again.removeFirst();
        last.addLast(thrown);
        if (last.size() > A_REFERENCE) {
            last.removeFirst();
        }
        return thrown;
    }

    @Override
    public long nextLong() {
        return real.nextLong();
    }
}
