package nl.welzijnoprecept.clientrequest;

import java.util.UUID;

/** Identifies a client's request. */
public record ClientRequestId(UUID value) {}
