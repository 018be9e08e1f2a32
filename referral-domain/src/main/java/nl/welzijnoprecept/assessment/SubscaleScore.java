package nl.welzijnoprecept.assessment;

/**
 * What a part of a scale comes to.
 *
 * @param of the highest that is possible
 */
public record SubscaleScore(Subscale subscale, int score, int of) {}
