package nl.welzijnoprecept.timeline.app;

import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.timeline.TimelineEntry;
import nl.welzijnoprecept.timeline.Timelines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading all that happened in a case. */
@Service
class TimelineService {
    private final Referrals referrals;
    private final Timelines timelines;
    private final CaseLog log;

    TimelineService(Referrals referrals, Timelines timelines, CaseLog log) {
        this.referrals = referrals;
        this.timelines = timelines;
        this.log = log;
    }

    @Transactional
    Part<TimelineEntry> read(Actor actor, ReferralId within, TimelineParameters wanted) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        log.add(actor, AccessAction.R, opened.file(), AccessObject.HISTORY, null, "TIMELINE");
        return timelines.of(opened.referral(), wanted.after(), wanted.toLimit());
    }
}
