package nl.welzijnoprecept.oversight.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.RefusalService;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import nl.welzijnoprecept.web.Part;
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

/** Who looked where, for whoever watches over privacy: by day, colleague, kind or file; and what a client may know of it. */
@Page
@RequestMapping("/access-log")
class AccessLogPages {
    private static final int LINES = 100;

    private final AccessLogService service;
    private final AccessLogViews views;
    private final LogWords words;
    private final RefusalService refusals;
    private final Organisations organisations;
    private final BodyCheck check;
    private final Clock clock;

    AccessLogPages(
            AccessLogService service,
            AccessLogViews views,
            LogWords words,
            RefusalService refusals,
            Organisations organisations,
            BodyCheck check,
            Clock clock) {
        this.refusals = refusals;
        this.service = service;
        this.views = views;
        this.words = words;
        this.organisations = organisations;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView log(
            Actor actor,
            @ModelAttribute("form") AccessLogForm form,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        actor.require(Permission.READ_ACCESS_LOG);
        var today = DutchTime.day(clock.instant());
        var faults = new ArrayList<FieldError>(form.unreadable(today));
        if (faults.isEmpty()) {
            faults.addAll(check.of(form.parameters(today)));
        }
        var found = faults.isEmpty()
                ? views.lines(service.search(
                        actor, form.parameters(today), LINES, new PartParameters(LINES, cursor).toPosition()))
                : new Part<AccessLogLineView>(List.of(), null);
        model.addAttribute("together", LoggedTogether.of(found.items(), words));
        model.addAttribute("next", found.next());
        model.addAttribute("colleagues", organisations.professionals(actor.requireOrganisation(), null));
        model.addAttribute("words", "log.");
        model.addAttribute("faults", new Faults(List.copyOf(faults)));
        return new ModelAndView(
                "oversight/log", model.asMap(), faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** By what is read out over the phone; the answer is the file's log. */
    @PostMapping("/search")
    String search(Actor actor, @RequestParam String reference, RedirectAttributes told) {
        var wanted = reference.strip().toUpperCase(Locale.ROOT);
        told.addFlashAttribute("reference", wanted);
        try {
            return "redirect:/access-log?referral=" + service.named(actor, new Reference(wanted));
        } catch (NotFound none) {
            refusals.told(actor, none.files(), "POST /access-log/search");
            told.addFlashAttribute("unknown", true);
            return "redirect:/access-log";
        }
    }

    /** To hand over. */
    @GetMapping("/{id}/client-view")
    String forClient(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("days", views.days(service.forClient(actor, id)));
        model.addAttribute("file", id);
        return "oversight/client-view";
    }
}
