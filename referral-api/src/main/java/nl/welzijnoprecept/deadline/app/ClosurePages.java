package nl.welzijnoprecept.deadline.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Days on which the organisation is closed: adding some, and opening after all. */
@Page
@RequestMapping("/settings/closures")
class ClosurePages {
    private final CalendarApi api;
    private final BodyCheck check;
    private final Clock clock;

    ClosurePages(CalendarApi api, BodyCheck check, Clock clock) {
        this.api = api;
        this.check = check;
        this.clock = clock;
    }

    /** As it is typed. */
    record ClosureForm(
            @Nullable String from,
            @Nullable String to,
            @Nullable String name) {
        @SuppressWarnings("NullAway") // what is missing is found by the check of the request
        ClosureRequest request(LocalDate today) {
            return new ClosureRequest(
                    TypedDay.of(from, today).orElse(null),
                    TypedDay.of(to, today).orElse(null),
                    isBlank(name) ? null : name);
        }

        List<FieldError> unreadable(LocalDate today) {
            var faults = new ArrayList<FieldError>();
            if (!isBlank(from) && TypedDay.of(from, today).isEmpty()) {
                faults.add(new FieldError("from", "INVALID_DATE"));
            }
            if (!isBlank(to) && TypedDay.of(to, today).isEmpty()) {
                faults.add(new FieldError("to", "INVALID_DATE"));
            }
            return faults;
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }

    @GetMapping("/new")
    ModelAndView form(Actor actor, Model model) {
        return shown(actor, new ClosureForm(null, null, null), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/new")
    ModelAndView close(Actor actor, @ModelAttribute("form") ClosureForm form, Model model, RedirectAttributes told) {
        var today = DutchTime.day(clock.instant());
        var faults = new ArrayList<>(form.unreadable(today));
        check.of(form.request(today)).stream()
                .filter(each -> faults.stream().noneMatch(known -> known.field().equals(each.field())))
                .toList()
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            return shown(actor, form, new Faults(List.copyOf(faults)), HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        told.addFlashAttribute("counted", api.close(actor, form.request(today)));
        return new ModelAndView("redirect:/settings#closures");
    }

    /** A day that somebody else opened already is open. */
    @PostMapping("/{day}/removal")
    String open(
            Actor actor,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            RedirectAttributes told) {
        try {
            told.addFlashAttribute("counted", api.open(actor, day));
        } catch (NotFound open) {
            told.addFlashAttribute("counted", new Counted(0));
        }
        return "redirect:/settings#closures";
    }

    private static ModelAndView shown(Actor actor, ClosureForm form, Faults faults, HttpStatus status, Model model) {
        actor.require(Permission.SET_NORMS);
        model.addAttribute("words", "closure.");
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return new ModelAndView("deadline/closure", model.asMap(), status);
    }
}
