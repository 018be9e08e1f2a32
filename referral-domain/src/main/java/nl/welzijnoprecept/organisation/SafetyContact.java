package nl.welzijnoprecept.organisation;

/** Whom an organisation's own people call when somebody is not safe, such as the huisartsenpost of the region. */
public record SafetyContact(String name, String phone) {}
