package nl.welzijnoprecept.web;

/** The revision that a change is based on, as {@code If-Match} carries it; without one, nothing is changed. */
public record ExpectedRevision(int value) {}
