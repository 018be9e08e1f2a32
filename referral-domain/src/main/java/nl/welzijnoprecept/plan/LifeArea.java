package nl.welzijnoprecept.plan;

/** Parts of a life in which somebody has strengths: ten, in words of our own. */
public enum LifeArea {
    /** Wonen en buurt. */
    HOUSING,
    /** Geld en papieren. */
    MONEY,
    /** Werk en leren. */
    WORK_LEARNING,
    /** Vrije tijd en dagbesteding. */
    LEISURE,
    /** Gezin, familie en relatie. */
    FAMILY,
    /** Vrienden, buren en andere mensen. */
    OTHER_PEOPLE,
    /** Lichaam. */
    BODY,
    /** Gedachten en gevoelens. */
    MIND,
    /** Zorgen voor uzelf en uw huis. */
    SELF_CARE,
    /** Zingeving. */
    MEANING
}
