package nl.welzijnoprecept.casereview.app;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Planning a meeting, or planning it anew. */
@Page
@RequestMapping("/case-reviews")
class ReviewPlanPages {
    private final CaseReviewApi api;
    private final CaseReviewService service;
    private final CandidateService candidates;
    private final BodyCheck check;
    private final Clock clock;

    ReviewPlanPages(
            CaseReviewApi api, CaseReviewService service, CandidateService candidates, BodyCheck check, Clock clock) {
        this.api = api;
        this.service = service;
        this.candidates = candidates;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView empty(Actor actor, Model model) {
        actor.require(Permission.CALL_CASE_REVIEWS);
        return shown(actor, null, ReviewForm.EMPTY, Faults.NONE, HttpStatus.OK, model);
    }

    @GetMapping("/{id}/plan")
    ModelAndView planned(Actor actor, @PathVariable UUID id, Model model) {
        actor.require(Permission.CALL_CASE_REVIEWS);
        var review = Objects.requireNonNull(api.read(actor, id).getBody());
        model.addAttribute("revision", review.revision());
        return shown(actor, id, ReviewForm.of(review), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping({"/new", "/{id}/plan"})
    ModelAndView plan(
            Actor actor,
            @PathVariable(required = false) @Nullable UUID id,
            @ModelAttribute("form") ReviewForm form,
            @RequestParam String key,
            @RequestParam(defaultValue = "0") int revision,
            Model model) {
        actor.require(Permission.CALL_CASE_REVIEWS);
        var today = DutchTime.day(clock.instant());
        var faults = new ReviewFaults()
                .unreadable(form.at().faults("review", today))
                .of(check.of(form.request(today)), ReviewForm.NAMES)
                .all();
        model.addAttribute("revision", revision);
        if (faults.any()) {
            return shown(actor, id, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            var kept = id == null
                    ? service.plan(actor, form.request(today), new IdempotencyKey(key))
                    : service.change(actor, new CaseReviewId(id), form.request(today), revision);
            return new ModelAndView(
                    "redirect:/case-reviews/" + kept.review().id().value());
        } catch (StaleRevision overtaken) {
            model.addAttribute("overtaken", true);
            return shown(actor, id, form, Faults.NONE, HttpStatus.PRECONDITION_FAILED, model);
        } catch (NeedNotMet refused) {
            model.addAttribute("need", refused.missing().getFirst());
            return shown(actor, id, form, Faults.NONE, HttpStatus.CONFLICT, model);
        } catch (InvalidInput refused) { // the chair left meanwhile
            var wrong =
                    new ReviewFaults().of(refused.errors(), ReviewForm.NAMES).all();
            return shown(actor, id, form, wrong, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
    }

    private ModelAndView shown(
            Actor actor, @Nullable UUID id, ReviewForm form, Faults faults, HttpStatus status, Model model) {
        if (model.containsAttribute("overtaken") && id != null) {
            model.addAttribute(
                    "revision",
                    Objects.requireNonNull(api.read(actor, id).getBody()).revision());
        }
        model.addAttribute("id", id);
        model.addAttribute("action", id == null ? "/case-reviews/new" : "/case-reviews/" + id + "/plan");
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Identifiers.next());
        model.addAttribute(
                "team",
                candidates.of(actor, List.of()).stream()
                        .filter(each -> each.role().has(Permission.CALL_CASE_REVIEWS))
                        .toList());
        model.addAttribute("me", actor.id().value());
        return new ModelAndView("casereview/plan", model.asMap(), status);
    }
}
