package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Referring, by a form: filled in, looked over, sent. Nothing is kept of it before it is sent, but on the screen. */
@Page
@RequestMapping("/referrals/new")
class ReferralFormPages {
    private static final String FORM = "referral/form";
    private static final String PREVIEW = "referral/preview";

    private final SubmitService submitting;
    private final BodyCheck check;
    private final JsonMapper json;
    private final Clock clock;

    ReferralFormPages(SubmitService submitting, BodyCheck check, JsonMapper json, Clock clock) {
        this.submitting = submitting;
        this.check = check;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    String empty(Actor actor, Model model) {
        actor.require(Permission.REFER);
        return show(ReferralForm.empty(Identifiers.next()), Faults.NONE, model);
    }

    /** Back from looking it over, with all that was typed. */
    @PostMapping(params = "edit")
    String edit(Actor actor, @ModelAttribute("form") ReferralForm form, Model model) {
        actor.require(Permission.REFER);
        return show(form, Faults.NONE, model);
    }

    @PostMapping
    ModelAndView preview(Actor actor, @ModelAttribute("form") ReferralForm form, Model model) {
        actor.require(Permission.REFER);
        var today = today();
        var request = request(form, today);
        var faults = faults(form, request, today);
        if (faults.any()) {
            return refused(form, faults, model);
        }
        model.addAttribute("request", request);
        model.addAttribute("age", form.age(today));
        return new ModelAndView(PREVIEW, model.asMap());
    }

    @PostMapping(params = "send")
    ModelAndView send(Actor actor, @ModelAttribute("form") ReferralForm form, Model model) {
        var today = today();
        var request = request(form, today);
        var faults = faults(form, request, today);
        if (!faults.any()) {
            try {
                var key = new IdempotencyKey(form.key() == null ? "" : form.key());
                var sent = submitting.submit(actor, request, key);
                return new ModelAndView("redirect:/referrals/" + sent.id().value() + "?sent");
            } catch (InvalidInput problem) {
                faults = asTyped(problem.errors());
            }
        }
        return refused(form, faults, model);
    }

    private ReferralRequest request(ReferralForm form, LocalDate today) {
        return json.convertValue(form.fields(today), ReferralRequest.class);
    }

    private Faults faults(ReferralForm form, ReferralRequest request, LocalDate today) {
        var unreadable = form.unreadable(today);
        var faults = new ArrayList<>(unreadable);
        asTyped(check.of(request)).all().stream()
                .filter(fault ->
                        unreadable.stream().noneMatch(known -> known.field().equals(fault.field())))
                .forEach(faults::add);
        return new Faults(List.copyOf(faults));
    }

    /** The API's fields by the names that they have in the form. */
    private static Faults asTyped(List<FieldError> errors) {
        return new Faults(errors.stream()
                .map(error -> new FieldError(
                        switch (error.field()) {
                            case "permission.givenOn" -> error.code().equals("REQUIRED") ? "permitted" : "permittedOn";
                            case "permission.givenBy", "permission.purposes" -> "permitted";
                            default -> error.field().replaceFirst("^client\\.", "");
                        },
                        error.code()))
                .toList());
    }

    private ModelAndView refused(ReferralForm form, Faults faults, Model model) {
        return new ModelAndView(show(form, faults, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(ReferralForm form, Faults faults, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("everyReason", Reason.values());
        return FORM;
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
