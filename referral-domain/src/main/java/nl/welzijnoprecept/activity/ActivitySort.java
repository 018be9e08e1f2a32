package nl.welzijnoprecept.activity;

/** What comes first in a list of activities; what is equal comes by name. */
public enum ActivitySort {
    NAME,
    /** What fits the text best. */
    RELEVANCE,
    NEARNESS
}
