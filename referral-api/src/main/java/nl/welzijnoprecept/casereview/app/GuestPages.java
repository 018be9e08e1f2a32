package nl.welzijnoprecept.casereview.app;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

/** Asking somebody to the table. */
@Page
@RequestMapping("/case-reviews/{id}/participants/new")
class GuestPages {
    private final CaseReviewApi api;
    private final AttendeeService service;
    private final CandidateService candidates;
    private final BodyCheck check;

    GuestPages(CaseReviewApi api, AttendeeService service, CandidateService candidates, BodyCheck check) {
        this.api = api;
        this.service = service;
        this.candidates = candidates;
        this.check = check;
    }

    @GetMapping
    ModelAndView empty(Actor actor, @PathVariable UUID id, Model model) {
        actor.require(Permission.CALL_CASE_REVIEWS);
        return shown(actor, id, GuestForm.EMPTY, Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping
    ModelAndView ask(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("guest") GuestForm guest,
            @RequestParam String key,
            Model model) {
        actor.require(Permission.CALL_CASE_REVIEWS);
        var faults = new ReviewFaults()
                .of(check.of(guest.request()), GuestForm.NAMES)
                .all();
        if (faults.any()) {
            return shown(actor, id, guest, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            service.ask(actor, new CaseReviewId(id), guest.request(), new IdempotencyKey(key));
            return new ModelAndView("redirect:/case-reviews/" + id);
        } catch (NeedNotMet refused) {
            model.addAttribute("need", refused.missing().getFirst());
            return shown(actor, id, guest, Faults.NONE, HttpStatus.CONFLICT, model);
        } catch (InvalidInput refused) {
            var wrong = new ReviewFaults().of(refused.errors(), GuestForm.NAMES).all();
            return shown(actor, id, guest, wrong, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
    }

    private ModelAndView shown(Actor actor, UUID id, GuestForm guest, Faults faults, HttpStatus status, Model model) {
        var review = Objects.requireNonNull(api.read(actor, id).getBody());
        var there = review.participants().stream()
                .flatMap(each -> each.professional() == null
                        ? Stream.<UUID>empty()
                        : Stream.of(each.professional().id()))
                .toList();
        var cases = review.items().stream()
                .flatMap(each -> each.work() == null
                        ? Stream.<UUID>empty()
                        : Stream.of(each.work().referralId()))
                .toList();
        model.addAttribute("review", review);
        model.addAttribute("guest", guest);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Identifiers.next());
        model.addAttribute(
                "people",
                candidates.of(actor, cases).stream()
                        .filter(each -> !there.contains(each.id().value()))
                        .toList());
        return new ModelAndView("casereview/guest", model.asMap(), status);
    }
}
