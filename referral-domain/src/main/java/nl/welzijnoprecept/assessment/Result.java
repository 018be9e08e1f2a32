package nl.welzijnoprecept.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What a validated scale comes to.
 *
 * @param total 0–6 for DJG6, higher is lonelier; 0–100 for WHO5, higher is better
 * @param band  null where the total asks for nothing
 */
public record Result(int total, @Nullable Band band) {}
