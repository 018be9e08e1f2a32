package nl.welzijnoprecept.clientrequest.app;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.web.BodyCheck;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One request of a client: more time for it, and the decision. */
@Page
@RequestMapping("/client-requests/{id}")
class DecisionPages {
    private final RequestModel requests;
    private final DecisionService decisions;
    private final BodyCheck check;

    DecisionPages(RequestModel requests, DecisionService decisions, BodyCheck check) {
        this.requests = requests;
        this.decisions = decisions;
        this.check = check;
    }

    @GetMapping
    ModelAndView one(Actor actor, @PathVariable UUID id, Model model) {
        return requests.shown(actor, id, DecisionForm.EMPTY, List.of(), HttpStatus.OK, model);
    }

    @PostMapping("/decision")
    ModelAndView decide(Actor actor, @PathVariable UUID id, @ModelAttribute("form") DecisionForm form, Model model) {
        var faults = check.of(form.decision());
        if (!faults.isEmpty()) {
            return requests.shown(actor, id, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            decisions.decide(actor, new ClientRequestId(id), form.decision());
        } catch (NeedNotMet decided) {
            return overtaken(actor, id, form, model);
        }
        return back(id);
    }

    @PostMapping("/extension")
    ModelAndView extend(Actor actor, @PathVariable UUID id, @ModelAttribute("form") DecisionForm form, Model model) {
        var faults = check.of(form.extension()).stream()
                .map(fault -> new FieldError("extensionReason", fault.code()))
                .toList();
        if (!faults.isEmpty()) {
            return requests.shown(actor, id, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            decisions.extend(actor, new ClientRequestId(id), form.extension().reason());
        } catch (NeedNotMet late) {
            return overtaken(actor, id, form, model);
        }
        return back(id);
    }

    private ModelAndView overtaken(Actor actor, UUID id, DecisionForm form, Model model) {
        model.addAttribute("overtaken", true);
        return requests.shown(actor, id, form, List.of(), HttpStatus.CONFLICT, model);
    }

    static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/client-requests/" + id);
    }
}
