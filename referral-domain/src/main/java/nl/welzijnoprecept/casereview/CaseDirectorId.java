package nl.welzijnoprecept.casereview;

import java.util.UUID;

/** Identifies a line of who directs a case. */
public record CaseDirectorId(UUID value) {}
