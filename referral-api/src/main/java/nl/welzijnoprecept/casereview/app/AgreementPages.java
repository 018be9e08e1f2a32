package nl.welzijnoprecept.casereview.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casereview.AgreementId;
import nl.welzijnoprecept.casereview.AgreementState;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.ReviewItemId;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying whether what was promised at a table was done: by whoever promised it, and by who works on the case. */
@Page
@RequestMapping("/case-reviews/{id}/items/{itemId}/agreements/{agreementId}/state")
class AgreementPages {
    private final AgreementService service;
    private final ReviewPages pages;
    private final BodyCheck check;

    AgreementPages(AgreementService service, ReviewPages pages, BodyCheck check) {
        this.service = service;
        this.pages = pages;
        this.check = check;
    }

    @PostMapping
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @PathVariable UUID agreementId,
            @RequestParam AgreementState state,
            @RequestParam(required = false) @Nullable String dropWhy,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String from,
            Model model) {
        actor.require(Permission.SIT_IN_CASE_REVIEWS);
        var told = new AgreementStateRequest(state, dropWhy);
        model.addAttribute("typedFor", agreementId);
        model.addAttribute("typedWhy", dropWhy);
        var faults = check.of(told);
        if (!faults.isEmpty()) {
            model.addAttribute("dropFault", faults.getFirst().code());
            return from.equals("meeting")
                    ? pages.shown(actor, id, null, HttpStatus.UNPROCESSABLE_CONTENT, model)
                    : listed(actor, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            service.change(
                    actor,
                    new CaseReviewId(id),
                    new ReviewItemId(itemId),
                    new AgreementId(agreementId),
                    told,
                    revision);
        } catch (StaleRevision overtaken) {
            if (from.equals("meeting")) {
                return pages.overtaken(actor, id, model);
            }
            model.addAttribute("stale", true);
            return listed(actor, HttpStatus.PRECONDITION_FAILED, model);
        } catch (NeedNotMet refused) {
            var need = refused.missing().getFirst();
            if (from.equals("meeting")) {
                return pages.shown(actor, id, need, HttpStatus.CONFLICT, model);
            }
            model.addAttribute("need", need);
            return listed(actor, HttpStatus.CONFLICT, model);
        }
        return new ModelAndView("redirect:"
                + switch (from) {
                    case "today" -> "/today";
                    case "list" -> "/case-reviews";
                    default -> "/case-reviews/" + id;
                });
    }

    private ModelAndView listed(Actor actor, HttpStatus status, Model model) {
        pages.fill(actor, new CaseReviewParameters(null, null), model);
        return new ModelAndView("casereview/list", model.asMap(), status);
    }
}
