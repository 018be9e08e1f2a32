package nl.welzijnoprecept.placement.app;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.app.AttendanceOutcomeView.Outcome;
import nl.welzijnoprecept.problem.DomainProblem;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.web.Problems;
import org.springframework.stereotype.Service;

/** A list of who came, each line in a transaction of its own: one that cannot be holds up no other. */
@Service
class AttendanceListService {
    private final ParticipantService participants;

    AttendanceListService(ParticipantService participants) {
        this.participants = participants;
    }

    List<AttendanceOutcomeView> record(Actor actor, ActivityId activity, AttendanceListRequest request) {
        participants.requireOwn(actor, activity);
        return request.items().stream()
                .map(row -> record(actor, activity, request, row))
                .toList();
    }

    private AttendanceOutcomeView record(
            Actor actor, ActivityId activity, AttendanceListRequest request, AttendanceListRequest.Row row) {
        try {
            participants.record(
                    actor,
                    activity,
                    new PlacementId(row.placementId()),
                    new AttendanceRequest(request.on(), row.presence(), row.reasonCode(), row.words()));
            return new AttendanceOutcomeView(row.placementId(), Outcome.RECORDED, null);
        } catch (DomainProblem refusal) {
            if (refusal instanceof NotFound) {
                participants.refused(actor);
            }
            return new AttendanceOutcomeView(row.placementId(), Outcome.REFUSED, Problems.of(refusal));
        }
    }
}
