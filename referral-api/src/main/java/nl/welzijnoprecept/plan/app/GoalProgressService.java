package nl.welzijnoprecept.plan.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.plan.GoalChange;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.GoalReview;
import nl.welzijnoprecept.plan.GoalStanding;
import nl.welzijnoprecept.plan.Goals;
import nl.welzijnoprecept.plan.PlanNeed;
import nl.welzijnoprecept.plan.ReviewId;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Opened;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a goal goes: its states, and what the client says of it. */
@Service
class GoalProgressService {
    private static final String STATE = "STATE";
    private static final String REVIEW = "REVIEW";

    private final Referrals referrals;
    private final Goals goals;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    GoalProgressService(Referrals referrals, Goals goals, Once once, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.goals = goals;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    GoalStanding change(Actor actor, ReferralId within, GoalId id, GoalStateRequest request, int revision) {
        var referral = hold(actor, within);
        var standing = goals.get(referral, id);
        PlanNeed.requireOpen(referral);
        var change = standing.change(request.state(), request.why(), actor, revision, clock.instant());
        goals.add(change);
        log(actor, AccessAction.U, referral.file(), id.value(), STATE);
        return new GoalStanding(standing.goal(), change);
    }

    @Transactional
    List<GoalChange> history(Actor actor, ReferralId within, GoalId id) {
        var opened = open(actor, within);
        var goal = goals.get(opened.referral(), id).goal();
        log(actor, AccessAction.R, opened.file(), id.value(), STATE);
        return goals.changesOf(goal);
    }

    @Transactional
    GoalReview review(
            Actor actor, ReferralId within, GoalId of, GoalReviewRequest request, @Nullable IdempotencyKey key) {
        var referral = hold(actor, within);
        var goal = goals.get(referral, of).goal();
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(of.value(), request),
                id,
                () -> add(actor, referral, goal, new ReviewId(id), request),
                known -> read(actor, Opened.inScope(referral), goal, new ReviewId(known)));
    }

    private GoalReview add(Actor actor, Referral referral, Goal goal, ReviewId id, GoalReviewRequest request) {
        PlanNeed.requireOpen(referral);
        var review = new GoalReview(
                id, goal.id(), request.moment(), request.verdict(), request.said(), actor.id(), clock.instant());
        goals.add(review);
        log(actor, AccessAction.C, referral.file(), id.value(), REVIEW);
        return review;
    }

    @Transactional
    List<GoalReview> reviews(Actor actor, ReferralId within, GoalId of) {
        var opened = open(actor, within);
        var goal = goals.get(opened.referral(), of).goal();
        log(actor, AccessAction.R, opened.file(), of.value(), REVIEW);
        return goals.reviewsOf(goal);
    }

    @Transactional
    GoalReview read(Actor actor, ReferralId within, GoalId of, ReviewId wanted) {
        var opened = open(actor, within);
        return read(actor, opened, goals.get(opened.referral(), of).goal(), wanted);
    }

    private GoalReview read(Actor actor, Opened opened, Goal goal, ReviewId wanted) {
        var review = goals.reviewsOf(goal).stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
        log(actor, AccessAction.R, opened.file(), wanted.value(), REVIEW);
        return review;
    }

    private Opened open(Actor actor, ReferralId id) {
        actor.require(Permission.WORK_ON_CASES);
        return referrals.open(id, Scope.ofWork(actor), actor);
    }

    private Referral hold(Actor actor, ReferralId id) {
        actor.require(Permission.WORK_ON_CASES);
        return referrals.hold(id, Scope.ofWork(actor));
    }

    private void log(Actor actor, AccessAction done, CaseFile file, UUID object, String what) {
        log.add(actor, done, file, AccessObject.GOAL, object, what);
    }
}
