package nl.welzijnoprecept.plan.app;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.plan.ActionStanding;
import nl.welzijnoprecept.plan.Actions;
import nl.welzijnoprecept.plan.GoalReview;
import nl.welzijnoprecept.plan.GoalStanding;
import nl.welzijnoprecept.plan.Goals;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the goals of a case with all that belongs to them: one look, however many there are. */
@Service
class PlanReadService {
    private final Referrals referrals;
    private final Goals goals;
    private final Actions actions;
    private final CaseLog log;

    PlanReadService(Referrals referrals, Goals goals, Actions actions, CaseLog log) {
        this.referrals = referrals;
        this.goals = goals;
        this.actions = actions;
        this.log = log;
    }

    /** A goal with what was agreed on for it and what the client said of it, oldest first. */
    record Planned(GoalStanding goal, List<ActionStanding> actions, List<GoalReview> reviews) {}

    @Transactional
    List<Planned> read(Actor actor, ReferralId within) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        log.read(actor, opened.file(), AccessObject.GOAL);
        var found = goals.of(opened.referral());
        if (found.isEmpty()) {
            return List.of();
        }
        var agreed = actions.of(opened.referral()).stream()
                .collect(groupingBy(each -> each.action().goal()));
        var said = goals.reviewsOf(opened.referral()).stream().collect(groupingBy(GoalReview::goal));
        return found.stream()
                .map(each -> new Planned(
                        each,
                        agreed.getOrDefault(each.goal().id(), List.of()),
                        said.getOrDefault(each.goal().id(), List.of())))
                .toList();
    }
}
