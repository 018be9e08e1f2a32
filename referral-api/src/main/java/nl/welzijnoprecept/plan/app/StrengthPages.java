package nl.welzijnoprecept.plan.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.plan.LifeArea;
import nl.welzijnoprecept.plan.StrengthKind;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.BodyCheck;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adding something that the client can build on, in the plan itself; what is wrong with it is shown on a page of its own. */
@Page
@RequestMapping("/referrals/{id}/strengths")
class StrengthPages {
    private final StrengthApi strengths;
    private final BodyCheck check;

    StrengthPages(StrengthApi strengths, BodyCheck check) {
        this.strengths = strengths;
        this.check = check;
    }

    /** As somebody types it. */
    record StrengthForm(
            @Nullable String strengthText,
            @Nullable LifeArea strengthArea,
            @Nullable StrengthKind strengthKind) {
        StrengthRequest request() {
            return new StrengthRequest(
                    strengthArea == null ? LifeArea.OTHER_PEOPLE : strengthArea,
                    strengthText == null ? "" : strengthText,
                    strengthKind == null ? StrengthKind.PERSONAL : strengthKind);
        }
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("typed") StrengthForm typed,
            @RequestParam String key,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var wrong = check.of(typed.request());
        if (wrong.isEmpty()) {
            strengths.record(actor, id, typed.request(), new IdempotencyKey(key));
            return new ModelAndView("redirect:/referrals/" + id + "#plan");
        }
        strengths.list(actor, id);
        model.addAttribute("referralId", id);
        model.addAttribute(
                "faults",
                new Faults(wrong.stream()
                        .map(fault -> new FieldError("strengthText", fault.code()))
                        .toList()));
        model.addAttribute("key", Identifiers.next());
        return new ModelAndView("plan/strength", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
