package nl.welzijnoprecept.casereview.app;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.ReviewItemId;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.time.DutchTime;
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

/** What came of a case at the table: what was concluded, and what people promised. */
@Page
@RequestMapping("/case-reviews/{id}/items/{itemId}")
class OutcomePages {
    private final CaseReviewApi api;
    private final ReviewItemApi items;
    private final ReviewItemService concluding;
    private final AgreementService agreeing;
    private final BodyCheck check;
    private final Clock clock;

    OutcomePages(
            CaseReviewApi api,
            ReviewItemApi items,
            ReviewItemService concluding,
            AgreementService agreeing,
            BodyCheck check,
            Clock clock) {
        this.api = api;
        this.items = items;
        this.concluding = concluding;
        this.agreeing = agreeing;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView one(Actor actor, @PathVariable UUID id, @PathVariable UUID itemId, Model model) {
        return shown(actor, id, itemId, OutcomeForm.EMPTY, Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/conclusions")
    ModelAndView conclude(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @ModelAttribute("form") OutcomeForm form,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var faults = new ReviewFaults()
                .of(check.of(form.conclusion()), OutcomeForm.CONCLUSION)
                .all();
        return kept(
                actor,
                id,
                itemId,
                form,
                faults,
                OutcomeForm.CONCLUSION,
                model,
                () -> concluding.conclude(actor, new CaseReviewId(id), new ReviewItemId(itemId), form.conclusion()));
    }

    @PostMapping("/agreements")
    ModelAndView agree(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @ModelAttribute("form") OutcomeForm form,
            @RequestParam String key,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var today = DutchTime.day(clock.instant());
        var wanted = form.promise(today);
        var faults = new ReviewFaults()
                .unreadable(form.unreadable(today))
                .of(check.of(wanted), OutcomeForm.PROMISE)
                .all();
        return kept(
                actor,
                id,
                itemId,
                form,
                faults,
                OutcomeForm.PROMISE,
                model,
                () -> agreeing.agree(
                        actor, new CaseReviewId(id), new ReviewItemId(itemId), wanted, new IdempotencyKey(key)));
    }

    private ModelAndView kept(
            Actor actor,
            UUID id,
            UUID itemId,
            OutcomeForm form,
            Faults faults,
            Map<String, String> names,
            Model model,
            Runnable keeping) {
        if (faults.any()) {
            return shown(actor, id, itemId, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            keeping.run();
            return new ModelAndView("redirect:/case-reviews/" + id + "/items/" + itemId);
        } catch (NeedNotMet refused) {
            model.addAttribute("need", refused.missing().getFirst());
            return shown(actor, id, itemId, form, Faults.NONE, HttpStatus.CONFLICT, model);
        } catch (InvalidInput refused) {
            var wrong = new ReviewFaults().of(refused.errors(), names).all();
            return shown(actor, id, itemId, form, wrong, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
    }

    private ModelAndView shown(
            Actor actor, UUID id, UUID itemId, OutcomeForm form, Faults faults, HttpStatus status, Model model) {
        var review = Objects.requireNonNull(api.read(actor, id).getBody());
        var item = review.items().stream()
                .filter(each -> each.id().equals(itemId) && each.work() != null)
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("review", review);
        model.addAttribute("item", item);
        model.addAttribute("versions", items.conclusions(actor, id, itemId).items());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Identifiers.next());
        return new ModelAndView("casereview/item", model.asMap(), status);
    }
}
