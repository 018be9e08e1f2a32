package nl.welzijnoprecept.assessment;

/** When in the coaching a measurement was taken; effect is what lies between START and END. */
public enum Moment {
    START,
    INTERIM,
    END
}
