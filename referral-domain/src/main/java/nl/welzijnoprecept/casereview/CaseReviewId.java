package nl.welzijnoprecept.casereview;

import java.util.UUID;

/** Identifies a case review. */
public record CaseReviewId(UUID value) {}
