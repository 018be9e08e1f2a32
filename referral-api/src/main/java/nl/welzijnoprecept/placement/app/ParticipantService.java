package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.FoundActivity;
import nl.welzijnoprecept.activity.Kept;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.placement.Door;
import nl.welzijnoprecept.placement.Participant;
import nl.welzijnoprecept.placement.Participants;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to an activity, for whoever offers it; and for the coordinator whose clients they are. */
@Service
class ParticipantService {
    private static final int MANY = 500;

    private final Activities activities;
    private final Participants participants;
    private final DoorAttendance attendance;
    private final CaseLog log;
    private final Clock clock;

    ParticipantService(
            Activities activities, Participants participants, DoorAttendance attendance, CaseLog log, Clock clock) {
        this.activities = activities;
        this.participants = participants;
        this.attendance = attendance;
        this.log = log;
        this.clock = clock;
    }

    /** Each who is shown has a line, also without a name: they can be known by what is beside it. */
    @Transactional
    List<Participant> list(Actor actor, ActivityId activity) {
        requireOwn(actor, activity);
        var found = participants.at(Door.of(actor), activity, DutchTime.day(clock.instant()));
        log.read(actor, found.stream().map(Participant::file).distinct().toList(), AccessObject.PLACEMENT);
        return found;
    }

    /** An activity, and who is expected there. */
    record Expected(Activity activity, List<Participant> participants) {}

    /** What takes place on that day as far as anybody said when it is, by name, with who is expected. */
    @Transactional
    List<Expected> on(Actor actor, LocalDate day) {
        actor.require(Permission.SEE_PARTICIPANTS);
        var all = participants.all(Door.of(actor), DutchTime.day(clock.instant())).stream()
                .collect(Collectors.groupingBy(Participant::activity));
        var offered = Stream.concat(offered(actor).stream(), activities.all(all.keySet()).stream())
                .filter(activity -> activity.days().isEmpty() || activity.days().contains(day.getDayOfWeek()))
                .collect(Collectors.toMap(Activity::id, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Activity::name)
                        .thenComparing(activity -> activity.id().value()))
                .map(activity -> new Expected(activity, all.getOrDefault(activity.id(), List.of())))
                .toList();
        log.read(
                actor,
                offered.stream()
                        .flatMap(each -> each.participants().stream())
                        .map(Participant::file)
                        .distinct()
                        .toList(),
                AccessObject.PLACEMENT);
        return offered;
    }

    /** What takes place at all, by whoever offers it; a coordinator offers nothing. */
    @Transactional(readOnly = true)
    List<Activity> offered(Actor actor) {
        actor.require(Permission.SEE_PARTICIPANTS);
        return Kept.by(actor, Set.of()) instanceof Kept.OfferedBy own
                ? activities.kept(own, false, MANY, null).items().stream()
                        .map(FoundActivity::activity)
                        .filter(Activity::isOpen)
                        .toList()
                : List.of();
    }

    @Transactional(readOnly = true)
    Activity activity(Actor actor, ActivityId id) {
        requireOwn(actor, id);
        return activities.get(id);
    }

    /** Whoever asks for a list at all is told whose it is not, before any line of theirs is looked at. */
    @Transactional(readOnly = true)
    void requireOwn(Actor actor, ActivityId id) {
        actor.require(Permission.SEE_PARTICIPANTS);
        var activity = activities.get(id);
        if (actor.role() == Role.PROVIDER && !activity.organisation().equals(actor.organisation())) {
            throw new NotFound();
        }
    }

    /** One of a list that is not there for them: nobody hears of it but who supervises. */
    @Transactional
    void refused(Actor actor) {
        log.refused(actor, "POST /api/v1/activities/{}/attendance");
    }

    @Transactional
    void record(Actor actor, ActivityId activity, PlacementId id, AttendanceRequest request) {
        requireOwn(actor, activity);
        var participant = participants
                .findToRecord(Door.of(actor), id, DutchTime.day(clock.instant()))
                .filter(found -> found.activity().equals(activity))
                .orElseThrow(NotFound::new);
        attendance.record(actor, participant, request);
    }
}
