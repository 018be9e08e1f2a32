package nl.welzijnoprecept.placement.app;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.Occupancies;
import nl.welzijnoprecept.activity.Occupancy;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.placement.Attendance;
import nl.welzijnoprecept.placement.Attendances;
import nl.welzijnoprecept.placement.FollowUp;
import nl.welzijnoprecept.placement.FollowUps;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.Placements;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All ways into activities of one case at a glance, and one that could be added. */
@Service
class PlacementOverviewService {
    private final Referrals referrals;
    private final Placements placements;
    private final Attendances attendances;
    private final FollowUps followUps;
    private final Activities activities;
    private final Occupancies occupancies;
    private final Placing placing;
    private final CaseLog log;

    PlacementOverviewService(
            Referrals referrals,
            Placements placements,
            Attendances attendances,
            FollowUps followUps,
            Activities activities,
            Occupancies occupancies,
            Placing placing,
            CaseLog log) {
        this.referrals = referrals;
        this.placements = placements;
        this.attendances = attendances;
        this.followUps = followUps;
        this.activities = activities;
        this.occupancies = occupancies;
        this.placing = placing;
        this.log = log;
    }

    /** A placement with who came, all versions by day, and what was asked later. */
    record Followed(Placed placed, List<Attendance> attendance, List<FollowUp> followUps) {}

    /** What is there of a case, also nothing. */
    record Overview(Referral referral, List<Followed> all) {}

    /**
     * An activity that may be proposed.
     *
     * @param there whether it was proposed already, and goes on
     */
    record Prospect(Referral referral, Activity activity, Occupancy occupancy, boolean there) {
        boolean isFull() {
            return activity.capacity() != null && (occupancy.held() >= activity.capacity() || occupancy.waiting() > 0);
        }
    }

    @Transactional
    Overview of(Actor actor, ReferralId within) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        var referral = opened.referral();
        log.read(actor, opened.file(), AccessObject.PLACEMENT);
        var all = placing.of(actor, referral, placements.of(referral)).stream()
                .map(placed -> followed(referral, placed))
                .toList();
        if (all.stream().anyMatch(each -> !each.attendance().isEmpty())) {
            log.add(actor, AccessAction.R, opened.file(), AccessObject.PLACEMENT, null, AttendanceService.ATTENDANCE);
        }
        if (all.stream().anyMatch(each -> !each.followUps().isEmpty())) {
            log.add(actor, AccessAction.R, opened.file(), AccessObject.PLACEMENT, null, FollowUpService.FOLLOW_UP);
        }
        return new Overview(referral, all);
    }

    /** Of what never began there is nothing to look for. */
    private Followed followed(Referral referral, Placed placed) {
        var placement = placed.placement();
        return placement.startedOn() == null
                ? new Followed(placed, List.of(), List.of())
                : new Followed(
                        placed, attendances.of(referral, placement.id()), followUps.of(referral, placement.id()));
    }

    @Transactional
    Prospect prospect(Actor actor, ReferralId within, ActivityId activity) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        var referral = opened.referral();
        log.read(actor, opened.file(), AccessObject.PLACEMENT);
        var there = placements.of(referral).stream()
                .filter(placement -> !placement.hasEnded())
                .map(Placement::activity)
                .anyMatch(activity::equals);
        return new Prospect(
                referral,
                activities.get(activity),
                occupancies.of(List.of(activity)).getOrDefault(activity, Occupancy.NOBODY),
                there);
    }
}
