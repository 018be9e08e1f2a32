package nl.welzijnoprecept.referral;

/** What has to be so before a referral can be put right. */
public enum AmendmentNeed {
    /** A closed case stays as it was closed; the client's own word goes beside it by a request. */
    OPEN_REFERRAL
}
