package nl.welzijnoprecept.organisation;

/** The kind of practice that a referral comes from. */
public enum ReferrerType {
    GP_PRACTICE,
    PHYSIOTHERAPY,
    DISTRICT_NURSING,
    PHARMACY,
    OTHER
}
