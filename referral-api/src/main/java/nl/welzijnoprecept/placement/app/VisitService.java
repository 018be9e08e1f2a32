package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.placement.Door;
import nl.welzijnoprecept.placement.Participant;
import nl.welzijnoprecept.placement.Participants;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With whom a volunteer goes along, as long as the client wants it. */
@Service
class VisitService {
    private final Participants participants;
    private final Activities activities;
    private final DoorAttendance attendance;
    private final CaseLog log;
    private final Clock clock;

    VisitService(
            Participants participants, Activities activities, DoorAttendance attendance, CaseLog log, Clock clock) {
        this.participants = participants;
        this.activities = activities;
        this.attendance = attendance;
        this.log = log;
        this.clock = clock;
    }

    /** Somebody to go along with, and where to. */
    record Visit(Participant participant, Activity activity) {}

    @Transactional
    List<Visit> list(Actor actor) {
        actor.require(Permission.COME_ALONG);
        var found = participants.all(Door.of(actor), DutchTime.day(clock.instant()));
        log.read(actor, found.stream().map(Participant::file).distinct().toList(), AccessObject.PLACEMENT);
        var known = activities
                .all(found.stream().map(Participant::activity).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        return found.stream()
                .map(participant -> new Visit(
                        participant,
                        Objects.requireNonNull(known.get(participant.activity()), "an activity is never removed")))
                .toList();
    }

    /** Whether they went. */
    @Transactional
    void record(Actor actor, PlacementId id, AttendanceRequest request) {
        actor.require(Permission.COME_ALONG);
        var participant = participants
                .findToRecord(Door.of(actor), id, DutchTime.day(clock.instant()))
                .orElseThrow(NotFound::new);
        attendance.record(actor, participant, request);
    }
}
