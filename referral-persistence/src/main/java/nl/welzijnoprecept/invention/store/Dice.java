package nl.welzijnoprecept.invention.store;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What chance decides about one case, the same each time for the same seed and case, whoever writes the cases beside it. */
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    /** Version 7 and the variant of an id that grows with time. */
    private static final long VERSION = 0x7000L;

    private static final long VARIANT = 0x8000000000000000L;

    private final SplittableRandom random;

    /** @param about what is decided, so that who somebody is does not depend on how it went */
    Dice(long seed, long number, String about) {
        random = new SplittableRandom(mix(seed) ^ mix(number * STEP + about.hashCode()));
    }

    /** The finalizer of SplitMix64: neighbours have nothing in common. */
    private static long mix(long value) {
        var z = value + STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to 1. */
    double share() {
        return random.nextDouble();
    }

    boolean falls(double share) {
        return share() < share;
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    /** How long something takes of which half is there after this time, and few take very long. */
    int around(int half) {
        return (int) Math.min(half * 8L, Math.round(-Math.log1p(-share()) / Math.log(2) * half));
    }

    /** An id as the product makes them. */
    UUID id(long milliseconds) {
        return new UUID((milliseconds << 16) | VERSION | random.nextInt(1 << 12), (random.nextLong() >>> 2) | VARIANT);
    }
}
