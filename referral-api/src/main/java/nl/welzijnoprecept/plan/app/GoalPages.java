package nl.welzijnoprecept.plan.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.CaseWork;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.GoalState;
import nl.welzijnoprecept.problem.KeyReused;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralId;
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

/** How a goal stands and what the client says of it. */
@Page
@RequestMapping("/referrals/{id}")
class GoalPages {
    private final GoalApi goals;
    private final GoalStateApi states;
    private final GoalReviewApi reviews;
    private final GoalProgressService progressing;
    private final CaseWork work;
    private final PlanCheck check;

    GoalPages(
            GoalApi goals,
            GoalStateApi states,
            GoalReviewApi reviews,
            GoalProgressService progressing,
            CaseWork work,
            PlanCheck check) {
        this.goals = goals;
        this.states = states;
        this.reviews = reviews;
        this.progressing = progressing;
        this.work = work;
        this.check = check;
    }

    @GetMapping("/goals/{goalId}")
    ModelAndView one(Actor actor, @PathVariable UUID id, @PathVariable UUID goalId, Model model) {
        return shown(actor, id, goalId, PlanForm.EMPTY, Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/goals/{goalId}/state")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID goalId,
            @ModelAttribute("form") PlanForm form,
            @RequestParam GoalState state,
            @RequestParam int revision,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var wanted = new GoalStateRequest(state, form.dropReason());
        var faults = check.of(wanted);
        if (faults.any()) {
            return shown(actor, id, goalId, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            progressing.change(actor, new ReferralId(id), new GoalId(goalId), wanted, revision);
            return back(id);
        } catch (StaleRevision overtaken) {
            model.addAttribute("problem", "overtaken");
            return shown(actor, id, goalId, form, faults, HttpStatus.PRECONDITION_FAILED, model);
        } catch (NeedNotMet closed) {
            model.addAttribute("problem", closed.missing().getFirst());
            return shown(actor, id, goalId, form, faults, HttpStatus.CONFLICT, model);
        }
    }

    @PostMapping("/goals/{goalId}/reviews")
    ModelAndView review(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID goalId,
            @ModelAttribute("form") PlanForm form,
            @RequestParam String key,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var wanted = form.review();
        var faults = check.of(wanted);
        if (faults.any()) {
            return shown(actor, id, goalId, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            reviews.record(actor, id, goalId, wanted, new IdempotencyKey(key));
            return back(id);
        } catch (NeedNotMet closed) {
            model.addAttribute("problem", closed.missing().getFirst());
        } catch (KeyReused _) { // gone back to after it was recorded, and changed: what is new can be recorded too
            model.addAttribute("problem", "recorded");
        }
        return shown(actor, id, goalId, form, faults, HttpStatus.CONFLICT, model);
    }

    private ModelAndView shown(
            Actor actor, UUID id, UUID goalId, PlanForm form, Faults faults, HttpStatus status, Model model) {
        model.addAttribute("referralId", id);
        model.addAttribute("standing", work.of(actor, id));
        model.addAttribute("goal", goals.read(actor, id, goalId).getBody());
        model.addAttribute("states", states.list(actor, id, goalId).items());
        model.addAttribute("reviews", reviews.list(actor, id, goalId).items());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Identifiers.next());
        return new ModelAndView("plan/goal", model.asMap(), status);
    }

    private static ModelAndView back(UUID referral) {
        return new ModelAndView("redirect:/referrals/" + referral + "#plan");
    }
}
