package nl.welzijnoprecept.activity.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
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

/** Adding an activity to the directory, and changing one. */
@Page
@RequestMapping("/activities")
class ActivityFormPages {
    private final ActivityService service;
    private final ActivityChoices choices;
    private final BodyCheck check;
    private final Clock clock;

    ActivityFormPages(ActivityService service, ActivityChoices choices, BodyCheck check, Clock clock) {
        this.service = service;
        this.choices = choices;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView empty(Actor actor, Model model) {
        actor.require(Permission.MANAGE_ACTIVITIES);
        return shown(actor, null, ActivityForm.empty(choices.usual(actor)), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/new")
    ModelAndView add(Actor actor, @ModelAttribute("form") ActivityForm form, Model model) {
        actor.require(Permission.MANAGE_ACTIVITIES);
        var request = form.request(null, today());
        var faults = faults(form, request);
        try {
            if (faults.isEmpty()) {
                return to(service.add(actor, request));
            }
        } catch (InvalidInput refused) {
            faults = refused.errors();
        } catch (NotAllowed elsewhere) {
            faults = List.of(new FieldError("municipality", "NOT_ALLOWED"));
        }
        return shown(actor, null, form, new Faults(faults), HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID id, Model model) {
        var activity = own(actor, id);
        return shown(actor, activity, ActivityForm.of(activity), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") ActivityForm form,
            @RequestParam int revision,
            Model model) {
        var activity = own(actor, id);
        var request = form.request(activity.assuredOn(), today());
        var faults = faults(form, request);
        try {
            if (faults.isEmpty()) {
                return to(service.replace(actor, activity.id(), request, revision));
            }
        } catch (InvalidInput refused) {
            faults = refused.errors();
        } catch (NotAllowed elsewhere) {
            faults = List.of(new FieldError("municipality", "NOT_ALLOWED"));
        } catch (StaleRevision overtaken) {
            model.addAttribute("overtaken", true);
            return shown(actor, activity, form, Faults.NONE, HttpStatus.PRECONDITION_FAILED, model);
        }
        return shown(actor, activity, form, new Faults(faults), HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private Activity own(Actor actor, UUID id) {
        actor.require(Permission.MANAGE_ACTIVITIES);
        var activity = service.read(new ActivityId(id));
        if (!service.keeps(actor, activity)) {
            throw new NotAllowed("This activity is managed by others.");
        }
        return activity;
    }

    private List<FieldError> faults(ActivityForm form, ActivityRequest request) {
        var faults = new ArrayList<>(form.unreadable());
        check.of(request).stream()
                .map(fault -> fault.field().equals("municipality") ? new FieldError("municipality", "REQUIRED") : fault)
                .distinct()
                .forEach(faults::add);
        return faults;
    }

    private static ModelAndView to(Activity kept) {
        return new ModelAndView("redirect:/activities/" + kept.id().value() + "?kept");
    }

    private ModelAndView shown(
            Actor actor,
            @Nullable Activity activity,
            ActivityForm form,
            Faults faults,
            HttpStatus status,
            Model model) {
        model.addAttribute("activity", activity == null ? null : activity.id().value());
        model.addAttribute("revision", activity == null ? null : activity.revision());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("municipalities", choices.municipalities(actor));
        return new ModelAndView("activity/form", model.asMap(), status);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
