package nl.welzijnoprecept.referral.app;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying who is let in to a file. */
@Page
@RequestMapping("/referrals/{id}/restriction")
class RestrictionPages {
    private final RestrictionService service;
    private final Organisations organisations;
    private final BodyCheck check;

    RestrictionPages(RestrictionService service, Organisations organisations, BodyCheck check) {
        this.service = service;
        this.organisations = organisations;
        this.check = check;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable UUID id, Model model) {
        var restriction = service.read(actor, new ReferralId(id)).referral().restriction();
        var team = restriction == null
                ? List.of(actor.id().value())
                : restriction.team().stream().map(each -> each.value()).toList();
        return shown(actor, id, restriction != null, team, null, Faults.NONE, model);
    }

    @PostMapping
    ModelAndView restrict(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam boolean restricted,
            @RequestParam(required = false) @Nullable List<UUID> team,
            @RequestParam(defaultValue = "") String why,
            Model model) {
        var named = team == null ? List.<UUID>of() : team;
        var request = new RestrictionRequest(restricted, named, why);
        var faults = check.of(request);
        if (faults.isEmpty()) {
            try {
                service.restrict(actor, new ReferralId(id), request);
                return new ModelAndView("redirect:/referrals/" + id + "#restriction");
            } catch (InvalidInput refused) {
                faults = refused.errors();
            }
        }
        var asTyped = faults.stream()
                .map(fault -> new FieldError(fault.field().equals("reason") ? "whyRestricted" : "letIn", fault.code()))
                .toList();
        return shown(actor, id, restricted, named, why, new Faults(asTyped), model);
    }

    private ModelAndView shown(
            Actor actor,
            UUID id,
            boolean restricted,
            List<UUID> team,
            @Nullable String why,
            Faults faults,
            Model model) {
        model.addAttribute("referral", service.read(actor, new ReferralId(id)).referral());
        model.addAttribute("restricted", restricted);
        model.addAttribute("team", team);
        model.addAttribute("why", why);
        model.addAttribute("faults", faults);
        model.addAttribute(
                "colleagues",
                organisations.professionals(actor.requireOrganisation(), null).stream()
                        .filter(Professional::canBeLetIn)
                        .toList());
        return new ModelAndView(
                "referral/restriction-form",
                model.asMap(),
                faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
