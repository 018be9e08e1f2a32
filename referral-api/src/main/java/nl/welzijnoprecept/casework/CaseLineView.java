package nl.welzijnoprecept.casework;

import java.util.UUID;

/** Whose it is in a list of many cases: enough to recognise the case by. */
public record CaseLineView(UUID id, String reference, String givenName, String familyName) {}
