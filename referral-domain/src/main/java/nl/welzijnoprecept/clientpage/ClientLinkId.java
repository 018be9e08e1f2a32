package nl.welzijnoprecept.clientpage;

import java.util.UUID;

/** Identifies a link to a client's own page; it opens nothing. */
public record ClientLinkId(UUID value) {}
