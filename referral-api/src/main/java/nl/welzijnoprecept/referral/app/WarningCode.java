package nl.welzijnoprecept.referral.app;

/** What can be worth a look. */
enum WarningCode {
    /** An open referral of what looks like the same person exists at this organisation; a coordinator judges. */
    POSSIBLE_DUPLICATE,
    /** Younger than the product is meant for. */
    VERY_YOUNG,
    /** A child whose coach does not work with children, as far as anybody said; for the team. */
    NO_YOUTH_EXPERTISE,
    /** Neither phone nor e-mail: the coach has only the address. */
    NO_CONTACT_DETAILS,
    /** Others decide than those who gave permission: from a birthday on, soon or already, or by the birth date that was put right. */
    PERMISSION_TO_RENEW,
    /** The client took the permission back: nothing is shared, and the case is to be ended. */
    PERMISSION_WITHDRAWN
}
