package nl.welzijnoprecept.activity.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.ActivityGap;
import nl.welzijnoprecept.activity.ActivityGapId;
import nl.welzijnoprecept.activity.ActivityGaps;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.GapNeed;
import nl.welzijnoprecept.activity.GapQuery;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was wanted and not there: recorded in a case, read together by who sees to the offer. */
@Service
class GapService {
    private final Referrals referrals;
    private final ActivityGaps gaps;
    private final Activities activities;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    GapService(Referrals referrals, ActivityGaps gaps, Activities activities, Once once, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.gaps = gaps;
        this.activities = activities;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    ActivityGap record(Actor actor, ReferralId within, GapRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(within, Scope.ofWork(actor));
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(within.value(), request),
                id,
                () -> add(actor, referral, new ActivityGapId(id), request),
                known -> known(actor, referral, new ActivityGapId(known)));
    }

    private ActivityGap add(Actor actor, Referral referral, ActivityGapId id, GapRequest request) {
        GapNeed.requireOpen(referral);
        var gap = new ActivityGap(
                id,
                referral.id(),
                request.dimension(),
                request.dayPart(),
                request.text(),
                referral.municipality(),
                new PostcodeArea(referral.client().postcode().area()),
                actor.id(),
                clock.instant(),
                null,
                null,
                null);
        gaps.add(gap);
        log.created(actor, referral.file(), AccessObject.ACTIVITY_GAP, id.value());
        return gap;
    }

    private ActivityGap known(Actor actor, Referral referral, ActivityGapId id) {
        log.read(actor, referral.file(), AccessObject.ACTIVITY_GAP, id.value());
        return gaps.of(referral).stream()
                .filter(gap -> gap.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    List<ActivityGap> list(Actor actor, ReferralId within) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        log.read(actor, opened.file(), AccessObject.ACTIVITY_GAP);
        return gaps.of(opened.referral());
    }

    /** Nothing here leads to a file, but the words are of one: each file whose words are shown has its line. */
    @Transactional
    Part<ActivityGap> register(Actor actor, GapQuery query) {
        actor.require(Permission.OVERSEE_DIRECTORY);
        var scope = Scope.ofWork(actor);
        if (query.after() != null && gaps.find(scope, query.after()).isEmpty()) {
            throw new InvalidInput("cursor", "INVALID_CURSOR");
        }
        var page = gaps.page(scope, query);
        var files =
                page.items().stream().map(gap -> file(actor, gap)).distinct().toList();
        log.read(actor, files, AccessObject.ACTIVITY_GAP);
        return page;
    }

    /** One of them, before it is closed. */
    @Transactional
    ActivityGap read(Actor actor, ActivityGapId id) {
        actor.require(Permission.OVERSEE_DIRECTORY);
        var gap = gaps.get(Scope.ofWork(actor), id);
        log.read(actor, file(actor, gap), AccessObject.ACTIVITY_GAP, id.value());
        return gap;
    }

    @Transactional
    ActivityGap close(Actor actor, ActivityGapId id, ActivityId came) {
        actor.require(Permission.OVERSEE_DIRECTORY);
        var gap = gaps.get(Scope.ofWork(actor), id);
        if (activities.find(came).isEmpty()) {
            throw new InvalidInput("activityId", "NOT_FOUND");
        }
        var closed = gap.close(came, actor.id(), clock.instant());
        gaps.save(closed);
        log.changed(actor, file(actor, gap), AccessObject.ACTIVITY_GAP, id.value());
        return closed;
    }

    /** What a coordinator sees is of files that the own organisation keeps. */
    private static CaseFile file(Actor actor, ActivityGap gap) {
        return new CaseFile(gap.referral().value(), actor.requireOrganisation());
    }
}
