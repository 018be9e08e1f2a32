package nl.welzijnoprecept.casereview.app;

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
import nl.welzijnoprecept.web.BodyCheck;
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

/** Putting a case on the agenda of a meeting: what is asked, and what is told there. */
@Page
@RequestMapping("/case-reviews/{id}/items/new")
class ItemPages {
    private final CaseReviewApi api;
    private final ReviewItemService service;
    private final CandidateService cases;
    private final BodyCheck check;

    ItemPages(CaseReviewApi api, ReviewItemService service, CandidateService cases, BodyCheck check) {
        this.api = api;
        this.service = service;
        this.cases = cases;
        this.check = check;
    }

    @GetMapping
    ModelAndView empty(Actor actor, @PathVariable UUID id, @RequestParam UUID referral, Model model) {
        return shown(actor, id, referral, ItemForm.EMPTY, Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping
    ModelAndView put(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID referral,
            @ModelAttribute("form") ItemForm form,
            @RequestParam String key,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var wanted = form.request(referral);
        var faults = new ReviewFaults().of(check.of(wanted), ItemForm.NAMES).all();
        if (faults.any()) {
            return shown(actor, id, referral, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            service.add(actor, new CaseReviewId(id), wanted, new IdempotencyKey(key));
            return new ModelAndView("redirect:/case-reviews/" + id);
        } catch (NeedNotMet refused) {
            model.addAttribute("need", refused.missing().getFirst());
            return shown(actor, id, referral, form, Faults.NONE, HttpStatus.CONFLICT, model);
        } catch (InvalidInput refused) {
            var wrong = new ReviewFaults().of(refused.errors(), ItemForm.NAMES).all();
            return shown(actor, id, referral, form, wrong, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
    }

    private ModelAndView shown(
            Actor actor, UUID id, UUID referral, ItemForm form, Faults faults, HttpStatus status, Model model) {
        model.addAttribute("client", cases.about(actor, referral).client());
        model.addAttribute("review", Objects.requireNonNull(api.read(actor, id).getBody()));
        model.addAttribute("referralId", referral);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Identifiers.next());
        return new ModelAndView("casereview/item-form", model.asMap(), status);
    }
}
