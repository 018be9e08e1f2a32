package nl.welzijnoprecept.referral.app;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.problem.DomainProblem;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.app.ReassignmentView.Outcome;
import nl.welzijnoprecept.web.Problems;
import org.springframework.stereotype.Service;

/**
 * A coach leaves, and others get the cases. Each case in a transaction of its own: one that cannot go holds up no other, and
 * whoever sends the same again after a fault goes on where it ended.
 */
@Service
class ReassignService {
    private final StepService stepping;

    ReassignService(StepService stepping) {
        this.stepping = stepping;
    }

    List<ReassignmentView> reassign(Actor actor, ReassignmentRequest request) {
        actor.require(Permission.DIVIDE_CASES);
        return request.items().stream()
                .map(row -> reassign(actor, row, request.reason()))
                .toList();
    }

    private ReassignmentView reassign(Actor actor, ReassignmentRequest.Row row, String reason) {
        var referral = new ReferralId(row.referralId());
        try {
            var moved = stepping.reassign(actor, referral, new ProfessionalId(row.coachId()), reason);
            return new ReassignmentView(
                    row.referralId(), row.coachId(), moved ? Outcome.REASSIGNED : Outcome.UNCHANGED, null);
        } catch (DomainProblem refusal) {
            if (refusal instanceof NotFound) {
                stepping.refused(actor, referral);
            }
            return new ReassignmentView(row.referralId(), row.coachId(), Outcome.REFUSED, Problems.of(refusal));
        }
    }
}
