package nl.welzijnoprecept.referral;

/** Why somebody is referred; the first of a referral's reasons is the main one. */
public enum Reason {
    LONELINESS,
    LOW_MOOD,
    ANXIETY_STRESS,
    BEREAVEMENT,
    MEANING,
    DAY_STRUCTURE,
    SOCIAL_NETWORK,
    RELATIONSHIP_FAMILY,
    INFORMAL_CARE,
    FINANCES,
    HOUSING,
    WORK_SCHOOL,
    LIFESTYLE,
    LIVING_WITH_ILLNESS,
    LANGUAGE_DIGITAL,
    OTHER
}
