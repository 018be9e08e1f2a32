package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.deadline.Deadlines;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.placement.Attendances;
import nl.welzijnoprecept.placement.Door;
import nl.welzijnoprecept.placement.Participant;
import nl.welzijnoprecept.placement.Participants;
import nl.welzijnoprecept.placement.PlacementStep;
import nl.welzijnoprecept.problem.StaleRevision;
import org.springframework.stereotype.Component;

/** Records who came, by who meets them at the activity and sees no file. Within a transaction. */
@Component
class DoorAttendance {
    private final Participants participants;
    private final Attendances attendances;
    private final NormBook norms;
    private final CaseLog log;
    private final Clock clock;

    DoorAttendance(Participants participants, Attendances attendances, NormBook norms, CaseLog log, Clock clock) {
        this.participants = participants;
        this.attendances = attendances;
        this.norms = norms;
        this.log = log;
        this.clock = clock;
    }

    void record(Actor actor, Participant participant, AttendanceRequest request) {
        var now = clock.instant();
        if (participant.startsOn(request.on(), request.presence(), actor.role(), now)) {
            if (!participants.start(
                    Door.of(actor), participant, request.on(), clocks(participant, request.on()), now)) {
                throw new StaleRevision();
            }
            log(actor, AccessAction.U, participant, PlacementStep.START.name());
        }
        if (attendances.add(request.toAttendance(participant.id(), actor, now)).isPresent()) {
            log(actor, AccessAction.C, participant, AttendanceService.ATTENDANCE);
        }
    }

    /** Whether somebody still takes part is asked after a while, whoever saw them begin. */
    private Deadlines clocks(Participant participant, LocalDate day) {
        var keeper = Objects.requireNonNull(participant.file().keeper(), "a file at the door has a keeper");
        return Deadlines.NONE.at(Set.of(Milestone.ACTIVITY_STARTED), day, norms.of(keeper), false);
    }

    private void log(Actor actor, AccessAction done, Participant participant, String what) {
        log.add(
                actor,
                done,
                participant.file(),
                AccessObject.PLACEMENT,
                participant.id().value(),
                what);
    }
}
