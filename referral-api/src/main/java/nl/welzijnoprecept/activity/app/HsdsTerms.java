package nl.welzijnoprecept.activity.app;

/** What HSDS has no field for, as terms of taxonomies of our own. */
final class HsdsTerms {
    static final String DIMENSION = "urn:welzijnoprecept:dimension";
    static final String MUNICIPALITY = "urn:cbs:gemeente";
    static final String WHEELCHAIR = "wheelchair";
    static final String NO_WHEELCHAIR = "no wheelchair";

    private HsdsTerms() {}
}
