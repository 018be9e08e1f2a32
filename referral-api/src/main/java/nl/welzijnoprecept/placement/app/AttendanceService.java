package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.placement.Attendance;
import nl.welzijnoprecept.placement.Attendances;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementCommand;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.PlacementNeed;
import nl.welzijnoprecept.placement.PlacementStep;
import nl.welzijnoprecept.placement.Placements;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came, as the case's team sees and records it. */
@Service
class AttendanceService {
    static final String ATTENDANCE = "ATTENDANCE";

    private final Referrals referrals;
    private final Placements placements;
    private final Attendances attendances;
    private final PlacementSteps steps;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    AttendanceService(
            Referrals referrals,
            Placements placements,
            Attendances attendances,
            PlacementSteps steps,
            Once once,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.placements = placements;
        this.attendances = attendances;
        this.steps = steps;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    /** Answers all that was said of that day, oldest first. */
    @Transactional
    List<Attendance> record(
            Actor actor, ReferralId within, PlacementId of, AttendanceRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(within, Scope.ofWork(actor));
        var placement = placements.get(referral, of);
        return once.of(
                actor,
                key,
                List.of(of.value(), request),
                Identifiers.next(),
                () -> add(actor, referral, placement, request),
                _ -> again(actor, referral, placement, request));
    }

    private List<Attendance> add(Actor actor, Referral referral, Placement placement, AttendanceRequest request) {
        PlacementNeed.requireOpen(referral);
        var now = clock.instant();
        var running = Attendance.starts(placement.status(), request.presence(), actor.role())
                ? steps.take(
                        actor,
                        referral,
                        placement,
                        new PlacementCommand(PlacementStep.START, null, null, request.on()),
                        placement.revision())
                : placement;
        Attendance.requireDay(running, request.presence(), actor.role(), request.on(), referral.submittedAt(), now);
        var said = attendances.add(request.toAttendance(placement.id(), actor, now));
        log.add(
                actor,
                said.isPresent() ? AccessAction.C : AccessAction.R,
                referral.file(),
                AccessObject.PLACEMENT,
                placement.id().value(),
                ATTENDANCE);
        return day(referral, placement, request);
    }

    private List<Attendance> again(Actor actor, Referral referral, Placement placement, AttendanceRequest request) {
        log.add(
                actor,
                AccessAction.R,
                referral.file(),
                AccessObject.PLACEMENT,
                placement.id().value(),
                ATTENDANCE);
        return day(referral, placement, request);
    }

    private List<Attendance> day(Referral referral, Placement placement, AttendanceRequest request) {
        return attendances.of(referral, placement.id()).stream()
                .filter(line -> line.day().equals(request.on()))
                .toList();
    }

    /** All versions, by day. */
    @Transactional
    List<Attendance> list(Actor actor, ReferralId within, PlacementId of) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        placements.get(opened.referral(), of);
        log.add(actor, AccessAction.R, opened.file(), AccessObject.PLACEMENT, of.value(), ATTENDANCE);
        return attendances.of(opened.referral(), of);
    }
}
