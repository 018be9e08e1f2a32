package nl.welzijnoprecept.consent;

/** How the permission was given. */
public enum ConsentMethod {
    ORAL,
    WRITTEN,
    DIGITAL
}
