package nl.welzijnoprecept.clientrequest.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.clientrequest.DecisionOutcome;
import nl.welzijnoprecept.clientrequest.RequestKind;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** All that the page of one request shows: what was asked, what can be done now, and what is wrong with what was typed. */
@Component
class RequestModel {
    private final ClientRequestApi requests;
    private final Clock clock;

    RequestModel(ClientRequestApi requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    ModelAndView shown(
            Actor actor, UUID id, DecisionForm form, List<FieldError> faults, HttpStatus status, Model model) {
        var request = requests.read(actor, id);
        var open = request.decision() == null;
        var today = DutchTime.day(clock.instant());
        model.addAttribute("request", request);
        model.addAttribute("open", open);
        model.addAttribute("late", open && request.dueOn().isBefore(today));
        model.addAttribute(
                "extendable",
                open && request.extension() == null && !request.dueOn().isBefore(today));
        model.addAttribute("exportable", open && request.kind() == RequestKind.ACCESS);
        model.addAttribute(
                "erasable", isGrantedErasure(request) && !request.files().isEmpty());
        if (open) {
            model.addAttribute("candidates", requests.candidates(actor, id).items());
        }
        model.addAttribute("words", "request.");
        model.addAttribute("form", form);
        model.addAttribute("faults", new Faults(faults));
        return new ModelAndView("clientrequest/one", model.asMap(), status);
    }

    private static boolean isGrantedErasure(ClientRequestView request) {
        var decision = request.decision();
        return request.kind() == RequestKind.ERASURE
                && decision != null
                && decision.outcome() == DecisionOutcome.GRANTED;
    }
}
