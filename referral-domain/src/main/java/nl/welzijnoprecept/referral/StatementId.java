package nl.welzijnoprecept.referral;

import java.util.UUID;

/** Identifies what a client wants said. */
public record StatementId(UUID value) {}
