package nl.welzijnoprecept.casereview;

import java.util.UUID;

/** Identifies an agreement. */
public record AgreementId(UUID value) {}
