package nl.welzijnoprecept.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.CaseWork;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.plan.ActionId;
import nl.welzijnoprecept.plan.ActionState;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.PlanNeed;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.KeyReused;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the client wants to reach, and what was agreed on for it. */
@Page
@RequestMapping("/referrals/{id}")
class PlanPages {
    private final GoalApi goals;
    private final ActionApi actions;
    private final ActionService agreeing;
    private final CaseWork work;
    private final PlanCheck check;
    private final Clock clock;

    PlanPages(GoalApi goals, ActionApi actions, ActionService agreeing, CaseWork work, PlanCheck check, Clock clock) {
        this.work = work;
        this.goals = goals;
        this.actions = actions;
        this.agreeing = agreeing;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/goals/new")
    ModelAndView emptyGoal(Actor actor, @PathVariable UUID id, Model model) {
        actor.require(Permission.WORK_ON_CASES);
        work.of(actor, id).requireOpen(PlanNeed.OPEN_REFERRAL);
        return shown(id, "goal", "/goals/new", PlanForm.EMPTY, Faults.NONE, model);
    }

    @PostMapping("/goals/new")
    ModelAndView goal(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") PlanForm form,
            @RequestParam String key,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var faults = check.of(form.goal());
        return faults.any()
                ? shown(id, "goal", "/goals/new", form, faults, model)
                : kept(
                        id,
                        "goal",
                        "/goals/new",
                        form,
                        model,
                        _ -> goals.record(actor, id, form.goal(), new IdempotencyKey(key)));
    }

    @GetMapping("/goals/{goalId}/actions/new")
    ModelAndView emptyAction(Actor actor, @PathVariable UUID id, @PathVariable UUID goalId, Model model) {
        model.addAttribute("goal", goals.read(actor, id, goalId).getBody());
        work.of(actor, id).requireOpen(PlanNeed.OPEN_REFERRAL);
        return shown(id, "action", "/goals/" + goalId + "/actions/new", PlanForm.EMPTY, Faults.NONE, model);
    }

    @PostMapping("/goals/{goalId}/actions/new")
    ModelAndView action(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID goalId,
            @ModelAttribute("form") PlanForm form,
            @RequestParam String key,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var path = "/goals/" + goalId + "/actions/new";
        var wanted = form.action(today());
        var faults = check.of(wanted, form, today());
        return faults.any()
                ? shown(id, "action", path, form, faults, model)
                : kept(
                        id,
                        "action",
                        path,
                        form,
                        model,
                        _ -> actions.record(actor, id, goalId, wanted, new IdempotencyKey(key)));
    }

    @PostMapping("/goals/{goalId}/actions/{actionId}/state")
    String done(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID goalId,
            @PathVariable UUID actionId,
            @RequestParam ActionState state,
            @RequestParam int revision,
            RedirectAttributes told) {
        try {
            agreeing.change(
                    actor,
                    new ReferralId(id),
                    new GoalId(goalId),
                    new ActionId(actionId),
                    new ActionStateRequest(state, null),
                    revision);
        } catch (StaleRevision overtaken) {
            told.addFlashAttribute("planProblem", "action");
        } catch (NeedNotMet closed) {
            told.addFlashAttribute("planProblem", closed.missing().getFirst());
        }
        return "redirect:/referrals/" + id + "#plan";
    }

    private static ModelAndView kept(
            UUID id, String what, String path, PlanForm form, Model model, Consumer<UUID> keeping) {
        try {
            keeping.accept(id);
            return new ModelAndView("redirect:/referrals/" + id + "#plan");
        } catch (InvalidInput refused) {
            return shown(id, what, path, form, PlanCheck.asTyped(refused.errors()), model);
        } catch (NeedNotMet refused) {
            model.addAttribute("problem", refused.missing().getFirst());
        } catch (KeyReused _) { // gone back to after it was recorded, and changed: what is new can be recorded too
            model.addAttribute("problem", "recorded");
        }
        var again = shown(id, what, path, form, Faults.NONE, model);
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private static ModelAndView shown(UUID id, String what, String path, PlanForm form, Faults faults, Model model) {
        model.addAttribute("referralId", id);
        model.addAttribute("what", what);
        model.addAttribute("action", "/referrals/" + id + path);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Identifiers.next());
        var status = faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("plan/form", model.asMap(), status);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
