package nl.welzijnoprecept.deadline.app;

import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Norm;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long one clock may take, and back to what the product has. */
@Page
@RequestMapping("/settings/norms/{kind}")
class NormPages {
    private static final int DIGITS = 3;

    private final NormApi api;
    private final BodyCheck check;

    NormPages(NormApi api, BodyCheck check) {
        this.api = api;
        this.check = check;
    }

    /** As it is typed. */
    record NormForm(@Nullable String amount, Norm.@Nullable Unit unit) {
        private boolean isNumber() {
            return amount != null && amount.strip().matches("\\d{1," + DIGITS + "}");
        }

        @SuppressWarnings("NullAway") // what is missing is found by the check of the request
        NormRequest request() {
            return new NormRequest(isNumber() && amount != null ? Integer.valueOf(amount.strip()) : null, unit);
        }

        /** What was typed and is no number is told as that. */
        FieldError told(FieldError fault) {
            var typed = amount != null && !amount.isBlank();
            return fault.field().equals("amount") && fault.code().equals("REQUIRED") && typed
                    ? new FieldError("amount", "INVALID_VALUE")
                    : fault;
        }
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable DeadlineKind kind, Model model) {
        var norm = norm(actor, kind);
        var form = new NormForm(Integer.toString(norm.amount()), norm.unit());
        return shown(actor, kind, form, Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping
    ModelAndView set(
            Actor actor,
            @PathVariable DeadlineKind kind,
            @ModelAttribute("form") NormForm form,
            Model model,
            RedirectAttributes told) {
        var faults = new ArrayList<FieldError>();
        check.of(form.request()).stream().map(form::told).forEach(faults::add);
        if (!faults.isEmpty()) {
            return shown(actor, kind, form, new Faults(List.copyOf(faults)), HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        told.addFlashAttribute("counted", api.set(actor, kind, form.request()));
        return new ModelAndView("redirect:/settings");
    }

    @PostMapping("/reset")
    String reset(Actor actor, @PathVariable DeadlineKind kind, RedirectAttributes told) {
        told.addFlashAttribute("counted", api.reset(actor, kind));
        return "redirect:/settings";
    }

    private NormView norm(Actor actor, DeadlineKind kind) {
        return api.list(actor).items().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView shown(
            Actor actor, DeadlineKind kind, NormForm form, Faults faults, HttpStatus status, Model model) {
        actor.require(Permission.SET_NORMS);
        model.addAttribute("norm", norm(actor, kind));
        model.addAttribute("words", "norm.");
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return new ModelAndView("deadline/norm", model.asMap(), status);
    }
}
