package nl.welzijnoprecept.plan.app;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.plan.GoalReview;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the client wants to reach, what was agreed on for it, and what there is to build on. */
@Component
@Order(300)
class PlanPart implements CasePart {
    private final PlanReadService plan;
    private final StrengthApi strengths;
    private final Organisations organisations;
    private final Clock clock;

    PlanPart(PlanReadService plan, StrengthApi strengths, Organisations organisations, Clock clock) {
        this.plan = plan;
        this.strengths = strengths;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A goal with all that belongs to it. */
    record Shown(GoalView goal, List<ActionView> actions, List<GoalReviewView> reviews) {}

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    @Override
    public String anchor() {
        return "plan";
    }

    @Override
    public String template() {
        return "plan/part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        return Map.of(
                "goals",
                shown(plan.read(actor, new ReferralId(referral))),
                "strengths",
                strengths.list(actor, referral).items(),
                "faults",
                Faults.NONE,
                "key",
                Identifiers.next());
    }

    private List<Shown> shown(List<PlanReadService.Planned> planned) {
        var people = planned.stream()
                .flatMap(each -> Stream.of(
                                Stream.of(each.goal().goal().recordedBy()),
                                each.actions().stream().map(one -> one.action().recordedBy()),
                                each.reviews().stream().map(GoalReview::recordedBy))
                        .flatMap(Function.identity()))
                .collect(Collectors.toSet());
        var names = organisations.names(people, Set.of());
        var today = DutchTime.day(clock.instant());
        return planned.stream()
                .map(each -> new Shown(
                        GoalView.of(each.goal(), names),
                        each.actions().stream()
                                .map(one -> ActionView.of(one, names, today))
                                .toList(),
                        each.reviews().stream()
                                .map(one -> GoalReviewView.of(one, names))
                                .toList()))
                .toList();
    }
}
