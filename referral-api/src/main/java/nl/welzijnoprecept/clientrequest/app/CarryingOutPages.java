package nl.welzijnoprecept.clientrequest.app;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is carried out by a request of a client: its files, what they are sent, and what is destroyed. */
@Page
@RequestMapping("/client-requests/{id}")
class CarryingOutPages {
    private final RequestModel requests;
    private final ClientRequestService service;
    private final DecisionService decisions;
    private final ExportApi exports;

    CarryingOutPages(
            RequestModel requests, ClientRequestService service, DecisionService decisions, ExportApi exports) {
        this.requests = requests;
        this.service = service;
        this.decisions = decisions;
        this.exports = exports;
    }

    @PostMapping("/files")
    ModelAndView addFile(Actor actor, @PathVariable UUID id, @RequestParam UUID file) {
        service.addFile(actor, new ClientRequestId(id), new ReferralId(file));
        return DecisionPages.back(id);
    }

    /** Cannot be taken back: the page asks for a tick. */
    @PostMapping("/erasure")
    ModelAndView erase(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean sure, Model model) {
        if (!sure) {
            var faults = List.of(new FieldError("sure", "REQUIRED"));
            return requests.shown(actor, id, DecisionForm.EMPTY, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            decisions.erase(actor, new ClientRequestId(id));
        } catch (NeedNotMet refused) {
            model.addAttribute("needs", refused.missing());
            return requests.shown(actor, id, DecisionForm.EMPTY, List.of(), HttpStatus.CONFLICT, model);
        }
        return DecisionPages.back(id);
    }

    /** To read and print. */
    @GetMapping("/export")
    ResponseEntity<byte[]> export(Actor actor, @PathVariable UUID id) {
        return exports.html(actor, id);
    }
}
