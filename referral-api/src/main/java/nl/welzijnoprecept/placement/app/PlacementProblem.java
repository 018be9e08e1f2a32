package nl.welzijnoprecept.placement.app;

import nl.welzijnoprecept.problem.DomainProblem;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.KeyReused;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.problem.RevisionMissing;
import nl.welzijnoprecept.problem.StaleRevision;

/** Why something could not be done with a placement, as a code that a page has a sentence for. */
final class PlacementProblem {
    private PlacementProblem() {}

    /** Of what somebody may try again another way; anything else is a page of its own. */
    static String code(DomainProblem problem) {
        return switch (problem) {
            case NeedNotMet need -> need.missing().getFirst();
            case IllegalStep _ -> "ILLEGAL_STEP";
            case StaleRevision _ -> "STALE_REVISION";
            case NotFound _, NotAllowed _, RevisionMissing _, InvalidInput _, KeyReused _ -> throw problem;
        };
    }
}
