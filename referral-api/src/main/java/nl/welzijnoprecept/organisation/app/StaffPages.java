package nl.welzijnoprecept.organisation.app;

import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.web.BodyCheck;
import nl.welzijnoprecept.web.ExpectedRevision;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: added, changed, ended and had back. */
@Page
@RequestMapping("/administration/professionals")
class StaffPages {
    private static final String LIST = "/administration/professionals/";

    private final StaffApi api;
    private final StaffService service;
    private final BodyCheck check;

    StaffPages(StaffApi api, StaffService service, BodyCheck check) {
        this.api = api;
        this.service = service;
        this.check = check;
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor, Model model) {
        return shown(actor, null, StaffForm.EMPTY, Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/new")
    ModelAndView add(Actor actor, @ModelAttribute("form") StaffForm form, Model model, RedirectAttributes told) {
        var faults = new Faults(check.of(form.request(null)));
        try {
            if (!faults.any()) {
                var added = service.add(actor, form.request(null)).person();
                told.addFlashAttribute("saved", true);
                return new ModelAndView("redirect:" + LIST + added.id().value());
            }
        } catch (InvalidInput refused) {
            faults = new Faults(refused.errors());
        }
        return shown(actor, null, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    @GetMapping("/{id}")
    ModelAndView read(Actor actor, @PathVariable UUID id, Model model) {
        var form = StaffForm.of(person(actor, id));
        return shown(actor, id, form, Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") StaffForm form,
            Model model,
            RedirectAttributes told) {
        return changed(actor, id, form, null, model, told);
    }

    @GetMapping("/{id}/end")
    String asked(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("kept", detail(actor, id));
        model.addAttribute("own", actor.id().value().equals(id));
        return "organisation/end";
    }

    @PostMapping("/{id}/end")
    ModelAndView end(
            Actor actor, @PathVariable UUID id, @RequestParam int revision, Model model, RedirectAttributes told) {
        return changed(actor, id, asItIs(actor, id, revision), false, model, told);
    }

    @PostMapping("/{id}/return")
    ModelAndView back(
            Actor actor, @PathVariable UUID id, @RequestParam int revision, Model model, RedirectAttributes told) {
        return changed(actor, id, asItIs(actor, id, revision), true, model, told);
    }

    private ModelAndView changed(
            Actor actor, UUID id, StaffForm form, @Nullable Boolean active, Model model, RedirectAttributes told) {
        var kept = person(actor, id);
        var faults = new Faults(check.of(form.request(active)));
        try {
            if (!faults.any()) {
                api.change(actor, id, form.request(active), new ExpectedRevision(form.revision()));
                told.addFlashAttribute("saved", true);
                return new ModelAndView("redirect:" + LIST + id);
            }
        } catch (InvalidInput refused) {
            faults = new Faults(refused.errors());
        } catch (StaleRevision _) {
            model.addAttribute("overtaken", kept.revision());
            return shown(actor, id, form, faults, HttpStatus.PRECONDITION_FAILED, model);
        }
        return shown(actor, id, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private StaffForm asItIs(Actor actor, UUID id, int revision) {
        var form = StaffForm.of(person(actor, id));
        return new StaffForm(form.login(), form.name(), form.role(), form.organisationId(), revision);
    }

    private StaffView person(Actor actor, UUID id) {
        return detail(actor, id).professional();
    }

    private StaffApi.StaffDetail detail(Actor actor, UUID id) {
        return Objects.requireNonNull(api.read(actor, id).getBody());
    }

    private ModelAndView shown(
            Actor actor, @Nullable UUID id, StaffForm form, Faults faults, HttpStatus status, Model model) {
        actor.require(Permission.MANAGE_PEOPLE);
        if (id != null) {
            model.addAttribute("kept", detail(actor, id));
            model.addAttribute("changes", api.changes(actor, id).items());
            model.addAttribute("own", actor.id().value().equals(id));
        }
        model.addAttribute("workplaces", StaffChoices.takingPart(service.workplaces(actor), form.organisationId()));
        model.addAttribute("roles", StaffChoices.ROLES);
        model.addAttribute("words", "staff.");
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return new ModelAndView("organisation/professional", model.asMap(), status);
    }
}
