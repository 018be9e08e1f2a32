package nl.welzijnoprecept.activity;

/** How near an activity is to a postcode area, as far as areas tell: coordinates are not known. The nearest first. */
public enum Nearness {
    SAME_DISTRICT,
    /** The same town or village. */
    SAME_PLACE,
    SAME_MUNICIPALITY,
    SAME_PROVINCE,
    ELSEWHERE
}
