package nl.welzijnoprecept.organisation;

/** What an organisation does here. */
public enum OrganisationType {
    PRACTICE,
    WELFARE,
    PROVIDER,
    MUNICIPALITY
}
