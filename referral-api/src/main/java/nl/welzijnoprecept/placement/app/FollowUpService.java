package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.placement.FollowUp;
import nl.welzijnoprecept.placement.FollowUpId;
import nl.welzijnoprecept.placement.FollowUps;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementCommand;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.PlacementNeed;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.PlacementStep;
import nl.welzijnoprecept.placement.Placements;
import nl.welzijnoprecept.placement.StillTakingPart;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether clients go on with what they started. Who does not, has ended: in one go, so that neither is forgotten. */
@Service
class FollowUpService {
    static final String FOLLOW_UP = "FOLLOW_UP";

    private final Referrals referrals;
    private final Placements placements;
    private final FollowUps followUps;
    private final PlacementSteps steps;
    private final NormBook norms;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    FollowUpService(
            Referrals referrals,
            Placements placements,
            FollowUps followUps,
            PlacementSteps steps,
            NormBook norms,
            Once once,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.placements = placements;
        this.followUps = followUps;
        this.steps = steps;
        this.norms = norms;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    FollowUp record(
            Actor actor, ReferralId within, PlacementId of, FollowUpRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(within, Scope.ofWork(actor));
        var placement = placements.get(referral, of);
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(of.value(), request),
                id,
                () -> add(actor, referral, placement, new FollowUpId(id), request),
                known -> again(actor, referral, placement, new FollowUpId(known)));
    }

    private FollowUp add(Actor actor, Referral referral, Placement placement, FollowUpId id, FollowUpRequest request) {
        request.requireReason(placement);
        PlacementNeed.requireOpen(referral);
        var now = clock.instant();
        FollowUp.requireDay(placement, request.on(), now);
        var followUp = new FollowUp(
                id,
                placement.id(),
                request.moment(),
                request.stillTakingPart(),
                request.on(),
                request.said(),
                actor.id(),
                now);
        followUp.requireNew(followUps.of(referral, placement.id()), request.corrected(), placement);
        followUps.add(followUp);
        log(actor, AccessAction.C, referral.file(), placement.id());
        if (request.stillTakingPart() == StillTakingPart.NO && placement.status() == PlacementStatus.STARTED) {
            var end = new PlacementCommand(PlacementStep.END, request.said(), request.reasonCode(), null);
            steps.take(actor, referral, placement, end, placement.revision());
        }
        referral.answered(
                        followUp.milestones(placements.of(referral)),
                        referrals.progress(referral).unasked(),
                        norms.of(referral.handler()),
                        DutchTime.day(now))
                .ifPresent(after -> referrals.reschedule(referral, after));
        return followUp;
    }

    private FollowUp again(Actor actor, Referral referral, Placement placement, FollowUpId id) {
        log(actor, AccessAction.R, referral.file(), placement.id());
        return followUps.of(referral, placement.id()).stream()
                .filter(followUp -> followUp.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    List<FollowUp> list(Actor actor, ReferralId within, PlacementId of) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        placements.get(opened.referral(), of);
        log(actor, AccessAction.R, opened.file(), of);
        return followUps.of(opened.referral(), of);
    }

    private void log(Actor actor, AccessAction done, CaseFile file, PlacementId id) {
        log.add(actor, done, file, AccessObject.PLACEMENT, id.value(), FOLLOW_UP);
    }
}
