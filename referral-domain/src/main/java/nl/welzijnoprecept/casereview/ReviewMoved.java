package nl.welzijnoprecept.casereview;

/** A meeting after a step, with the line that says so: the one is not kept without the other. */
public record ReviewMoved(CaseReview review, ReviewChange change) {}
