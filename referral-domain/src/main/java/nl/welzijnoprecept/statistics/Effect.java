package nl.welzijnoprecept.statistics;

import org.jspecify.annotations.Nullable;

/** What changed between the start and the end by a validated scale; never by a conversation tool. */
public enum Effect {
    /** Well-being from 0 to 100; higher is better, and 10 points are what matters to people (Topp and others 2015). */
    WHO5(Fact.WHO5_CHANGE, 10),
    /** Loneliness from 0 to 6; lower is better. No smallest change that matters is published. */
    DJG6(Fact.DJG6_CHANGE, null);

    private final Fact fact;
    private final @Nullable Integer mattersFrom;

    Effect(Fact fact, @Nullable Integer mattersFrom) {
        this.fact = fact;
        this.mattersFrom = mattersFrom;
    }

    public Fact fact() {
        return fact;
    }

    /** The smallest change that is an improvement; null where nobody can say. */
    public @Nullable Integer mattersFrom() {
        return mattersFrom;
    }
}
