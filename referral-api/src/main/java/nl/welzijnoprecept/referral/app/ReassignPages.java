package nl.welzijnoprecept.referral.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.web.Listing;
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

/** Giving cases of a coach to another, many at once; what became of each is said afterwards. */
@Page
@RequestMapping("/team/{id}/reassignment")
class ReassignPages {
    private static final int LINES = 100;
    /** At once, so that it is done while somebody waits; the result says what is left. */
    private static final int MOST = 500;

    private final ReferralApi api;
    private final ReassignService service;
    private final Organisations organisations;

    ReassignPages(ReferralApi api, ReassignService service, Organisations organisations) {
        this.api = api;
        this.service = service;
        this.organisations = organisations;
    }

    /** What became of one, with whose it is; whose it is not known of what is in neither caseload any more. */
    record Became(@Nullable ReferralLine line, ReassignmentView told) {}

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable UUID id, Model model) {
        return shown(actor, id, ReassignForm.empty(), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping
    ModelAndView reassign(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") ReassignForm form,
            Model model,
            RedirectAttributes told) {
        actor.require(Permission.DIVIDE_CASES);
        var faults = new Faults(form.faults());
        if (faults.any()) {
            return shown(actor, id, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        var lines = all(actor, id);
        var chosen = lines.keySet().stream()
                .filter(each -> form.all() || form.has(each))
                .toList();
        // Ids only: a session holds nobody's name.
        told.addFlashAttribute(
                "told", chosen.isEmpty() ? List.of() : List.copyOf(service.reassign(actor, form.request(chosen))));
        told.addFlashAttribute("to", form.newCoach());
        return new ModelAndView("redirect:/team/" + id + "/reassignment/result");
    }

    /** Shown once, after it was done. */
    @GetMapping("/result")
    String result(Actor actor, @PathVariable UUID id, Model model) {
        actor.require(Permission.DIVIDE_CASES);
        if (!(model.getAttribute("told") instanceof List<?> told) || !(model.getAttribute("to") instanceof UUID to)) {
            return "redirect:/team";
        }
        var lines = all(actor, id);
        lines.putAll(all(actor, to));
        model.addAttribute(
                "became",
                told.stream()
                        .map(ReassignmentView.class::cast)
                        .map(each -> new Became(lines.get(each.referralId()), each))
                        .toList());
        var coaches = List.of(new ProfessionalId(id), new ProfessionalId(to));
        var names = organisations.names(coaches, Set.of());
        model.addAttribute("from", names.of(coaches.getFirst()));
        model.addAttribute("coach", names.of(coaches.getLast()));
        model.addAttribute("fromId", id);
        model.addAttribute("left", part(actor, id, null).total());
        return "referral/reassigned";
    }

    private Map<UUID, ReferralLine> all(Actor actor, UUID coach) {
        var lines = new LinkedHashMap<UUID, ReferralLine>();
        String cursor = null;
        do {
            var part = part(actor, coach, cursor);
            part.items().forEach(line -> lines.put(line.id(), line));
            cursor = part.next();
        } while (cursor != null && lines.size() < MOST);
        return lines;
    }

    private Listing<ReferralLine> part(Actor actor, UUID coach, @Nullable String cursor) {
        var open = new ArrayList<>(ReferralStatus.open());
        open.removeAll(ReferralStatus.undivided());
        return api.list(
                actor,
                new ReferralListParameters(
                        open, coach.toString(), null, null, null, null, null, "dueOn", LINES, cursor));
    }

    private ModelAndView shown(Actor actor, UUID id, ReassignForm form, Faults faults, HttpStatus status, Model model) {
        actor.require(Permission.DIVIDE_CASES);
        var from = organisations
                .findProfessional(new ProfessionalId(id))
                .filter(found -> actor.requireOrganisation().equals(found.organisation()))
                .orElseThrow(NotFound::new);
        model.addAttribute("from", from);
        model.addAttribute("found", part(actor, id, null));
        model.addAttribute(
                "coaches",
                organisations.professionals(actor.requireOrganisation(), Role.COACH).stream()
                        .filter(coach -> !coach.id().equals(from.id()))
                        .toList());
        model.addAttribute("words", "reassign.");
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return new ModelAndView("referral/reassign", model.asMap(), status);
    }
}
