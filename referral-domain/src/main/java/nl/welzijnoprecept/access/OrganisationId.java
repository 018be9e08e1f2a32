package nl.welzijnoprecept.access;

import java.util.UUID;

/** Identifies an organisation. */
public record OrganisationId(UUID value) {}
