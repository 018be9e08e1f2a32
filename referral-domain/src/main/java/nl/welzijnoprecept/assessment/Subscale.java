package nl.welzijnoprecept.assessment;

/** A part of a scale that has a score of its own. */
public enum Subscale {
    /** Missing somebody to be close to. */
    EMOTIONAL,
    /** Missing people to belong with. */
    SOCIAL
}
