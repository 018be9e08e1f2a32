package nl.welzijnoprecept.assignment.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.Dates;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a coach is good at, where they work and how much is enough: by themselves, or by who leads the team. */
@Page
class ProfilePages {
    private final ProfileService service;
    private final Organisations organisations;
    private final Areas areas;
    private final BodyCheck check;
    private final Dates dates;
    private final Clock clock;

    ProfilePages(
            ProfileService service,
            Organisations organisations,
            Areas areas,
            BodyCheck check,
            Dates dates,
            Clock clock) {
        this.areas = areas;
        this.service = service;
        this.organisations = organisations;
        this.check = check;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/profile")
    String own(Actor actor) {
        return "redirect:/team/" + actor.id().value() + "/profile";
    }

    @GetMapping("/team/{id}/profile")
    ModelAndView read(Actor actor, @PathVariable UUID id, Model model) {
        var profile = ProfileView.of(service.read(actor, new ProfessionalId(id)), today());
        var until = profile.absentUntil();
        var form = ProfileForm.of(profile, until == null ? null : dates.day(until));
        return shown(actor, id, form, Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/team/{id}/profile")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") ProfileForm form,
            Model model,
            RedirectAttributes told) {
        var faults = faults(form);
        var stored = service.read(actor, new ProfessionalId(id));
        try {
            if (!faults.any()) {
                service.save(actor, new ProfessionalId(id), form.request(today()), form.revision());
                told.addFlashAttribute("saved", true);
                return new ModelAndView("redirect:/team/" + id + "/profile");
            }
        } catch (InvalidInput refused) {
            faults = new Faults(refused.errors());
        } catch (StaleRevision overtaken) {
            model.addAttribute("overtaken", stored.revision());
            return shown(actor, id, form, faults, HttpStatus.PRECONDITION_FAILED, model);
        }
        return shown(actor, id, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private Faults faults(ProfileForm form) {
        var faults = new ArrayList<FieldError>(form.unreadable(today()));
        check.of(form.request(today())).stream()
                .map(each -> new FieldError(each.field().replaceFirst("\\[.*", ""), each.code()))
                .distinct()
                .forEach(faults::add);
        return new Faults(List.copyOf(faults));
    }

    private ModelAndView shown(Actor actor, UUID id, ProfileForm form, Faults faults, HttpStatus status, Model model) {
        var coach = new ProfessionalId(id);
        model.addAttribute("coach", organisations.names(Set.of(coach), Set.of()).of(coach));
        model.addAttribute("own", actor.is(coach));
        model.addAttribute("divides", actor.role().has(Permission.DIVIDE_CASES));
        model.addAttribute("editable", actor.is(coach) || actor.role().has(Permission.DIVIDE_CASES));
        var locale = LocaleContextHolder.getLocale();
        var chosen = form.languages();
        model.addAttribute("languages", SpokenLanguages.toChoose(chosen == null ? List.of() : chosen, locale));
        model.addAttribute("otherLanguages", SpokenLanguages.others(locale));
        model.addAttribute("municipalities", municipalities(actor, form));
        model.addAttribute("words", "profile.");
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return new ModelAndView("assignment/profile", model.asMap(), status);
    }

    /** Those that the organisation serves, and those that were chosen before, by name. */
    private Map<String, String> municipalities(Actor actor, ProfileForm form) {
        var served = organisations.servedBy(actor.requireOrganisation());
        var chosen = form.municipalities();
        var offered = new LinkedHashMap<String, String>();
        areas.names().forEach((code, name) -> {
            if (served.contains(code) || (chosen != null && chosen.contains(code.value()))) {
                offered.put(code.value(), name);
            }
        });
        return offered;
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
