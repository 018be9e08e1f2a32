package nl.welzijnoprecept.clientrequest.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.clientrequest.DecisionOutcome;
import nl.welzijnoprecept.clientrequest.RequestKind;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One request of a client: its files, more time, the decision, and what is carried out by it. */
@Page
@RequestMapping("/client-requests/{id}")
class DecisionPages {
    private final ClientRequestApi requests;
    private final ClientRequestService service;
    private final DecisionService decisions;
    private final ExportApi exports;
    private final BodyCheck check;
    private final Clock clock;

    DecisionPages(
            ClientRequestApi requests,
            ClientRequestService service,
            DecisionService decisions,
            ExportApi exports,
            BodyCheck check,
            Clock clock) {
        this.requests = requests;
        this.service = service;
        this.decisions = decisions;
        this.exports = exports;
        this.check = check;
        this.clock = clock;
    }

    /** As it is typed: a decision, or why it takes longer. */
    record DecisionForm(
            @Nullable DecisionOutcome outcome,
            @Nullable String reason,
            @Nullable String extensionReason) {
        @SuppressWarnings("NullAway") // what is missing is found by the check of the request
        DecisionRequest decision() {
            return new DecisionRequest(outcome, reason);
        }

        @SuppressWarnings("NullAway") // the same
        ExtensionRequest extension() {
            return new ExtensionRequest(extensionReason);
        }
    }

    @GetMapping
    ModelAndView one(Actor actor, @PathVariable UUID id, Model model) {
        return shown(actor, id, new DecisionForm(null, null, null), List.of(), HttpStatus.OK, model);
    }

    @PostMapping("/decision")
    ModelAndView decide(Actor actor, @PathVariable UUID id, @ModelAttribute("form") DecisionForm form, Model model) {
        var faults = check.of(form.decision());
        if (!faults.isEmpty()) {
            return shown(actor, id, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
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
            return shown(actor, id, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            decisions.extend(actor, new ClientRequestId(id), form.extension().reason());
        } catch (NeedNotMet late) {
            return overtaken(actor, id, form, model);
        }
        return back(id);
    }

    @PostMapping("/files")
    ModelAndView addFile(Actor actor, @PathVariable UUID id, @RequestParam UUID file) {
        service.addFile(actor, new ClientRequestId(id), new ReferralId(file));
        return back(id);
    }

    /** Cannot be taken back: the page asks for a tick. */
    @PostMapping("/erasure")
    ModelAndView erase(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean sure, Model model) {
        if (!sure) {
            var faults = List.of(new FieldError("sure", "REQUIRED"));
            var form = new DecisionForm(null, null, null);
            return shown(actor, id, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        decisions.erase(actor, new ClientRequestId(id));
        return back(id);
    }

    /** To read and print. */
    @GetMapping("/export")
    ResponseEntity<byte[]> export(Actor actor, @PathVariable UUID id) {
        return exports.html(actor, id);
    }

    private ModelAndView overtaken(Actor actor, UUID id, DecisionForm form, Model model) {
        model.addAttribute("overtaken", true);
        return shown(actor, id, form, List.of(), HttpStatus.CONFLICT, model);
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/client-requests/" + id);
    }

    private ModelAndView shown(
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
