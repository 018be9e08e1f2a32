package nl.welzijnoprecept.assessment;

/** The six dimensions of Positive Health (spinnenweb). */
public enum Dimension {
    /** Lichaamsfuncties. */
    BODY,
    /** Mentaal welbevinden. */
    MIND,
    /** Zingeving. */
    MEANING,
    /** Kwaliteit van leven. */
    QUALITY_OF_LIFE,
    /** Meedoen. */
    PARTICIPATION,
    /** Dagelijks functioneren. */
    DAILY_LIFE
}
