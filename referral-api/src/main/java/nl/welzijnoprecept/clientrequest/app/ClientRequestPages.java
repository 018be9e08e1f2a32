package nl.welzijnoprecept.clientrequest.app;

import java.time.Clock;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import nl.welzijnoprecept.web.Identifiers;
import nl.welzijnoprecept.web.ListParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What clients asked about their own data, and recording another. */
@Page
@RequestMapping("/client-requests")
class ClientRequestPages {
    private static final int LINES = 50;

    private final ClientRequestApi api;
    private final ClientRequestService service;
    private final BodyCheck check;
    private final Clock clock;

    ClientRequestPages(ClientRequestApi api, ClientRequestService service, BodyCheck check, Clock clock) {
        this.api = api;
        this.service = service;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        model.addAttribute("found", api.list(actor, !all, new ListParameters(LINES, cursor)));
        model.addAttribute("all", all);
        model.addAttribute("today", DutchTime.day(clock.instant()));
        return "clientrequest/list";
    }

    /** Which file it is about was found before, by its reference. */
    @GetMapping("/new")
    ModelAndView form(Actor actor, @ModelAttribute("form") ClientRequestForm form, Model model) {
        return shown(actor, form, Identifiers.next().toString(), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/new")
    ModelAndView register(
            Actor actor, @ModelAttribute("form") ClientRequestForm form, @RequestParam String key, Model model) {
        actor.require(Permission.OVERSEE_FILES);
        var today = DutchTime.day(clock.instant());
        var faults = new Faults(form.faults(check, today));
        if (!faults.any()) {
            try {
                var added = service.register(actor, form.request(today), new IdempotencyKey(key));
                return new ModelAndView(
                        "redirect:/client-requests/" + added.id().value());
            } catch (InvalidInput refused) {
                faults = new Faults(refused.errors());
            }
        }
        return shown(actor, form, key, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private static ModelAndView shown(
            Actor actor, ClientRequestForm form, @Nullable String key, Faults faults, HttpStatus status, Model model) {
        actor.require(Permission.OVERSEE_FILES);
        model.addAttribute("key", key);
        model.addAttribute("words", "request.");
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return new ModelAndView("clientrequest/form", model.asMap(), status);
    }
}
