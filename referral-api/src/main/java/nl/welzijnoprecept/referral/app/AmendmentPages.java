package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Putting right what was sent: a number, a name, an address. */
@Page
@RequestMapping("/referrals/{id}/amendments")
class AmendmentPages {
    private final AmendmentService service;
    private final ReadService reading;
    private final BodyCheck check;
    private final JsonMapper json;
    private final Clock clock;

    AmendmentPages(AmendmentService service, ReadService reading, BodyCheck check, JsonMapper json, Clock clock) {
        this.service = service;
        this.reading = reading;
        this.check = check;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView ask(Actor actor, @PathVariable UUID id, Model model) {
        var referral = referral(actor, id);
        return shown(actor, referral, AmendmentForm.of(referral), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping
    ModelAndView amend(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") AmendmentForm form,
            @RequestParam int revision,
            Model model) {
        var referral = referral(actor, id);
        var request = json.convertValue(form.fields(referral, isAll(actor), today()), AmendmentRequest.class);
        var faults = faults(form, request);
        if (faults.isEmpty()) {
            try {
                service.amend(actor, new ReferralId(id), request, revision);
                return new ModelAndView("redirect:/referrals/" + id + "#amendments");
            } catch (InvalidInput refused) {
                faults = asTyped(refused.errors());
            } catch (StaleRevision overtaken) {
                model.addAttribute("overtaken", true);
                return shown(actor, referral(actor, id), form, Faults.NONE, HttpStatus.PRECONDITION_FAILED, model);
            }
        }
        return shown(actor, referral, form, new Faults(faults), HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private List<FieldError> faults(AmendmentForm form, AmendmentRequest request) {
        var faults = new ArrayList<>(form.unreadable(today()));
        asTyped(check.of(request)).stream()
                .filter(fault ->
                        faults.stream().noneMatch(known -> known.field().equals(fault.field())))
                .toList()
                .forEach(faults::add);
        return faults;
    }

    /** By the names that the fields have in the form. */
    private static List<FieldError> asTyped(List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FieldError(
                        error.field().equals("reason") ? "why" : error.field().replaceFirst("^client\\.", ""),
                        error.code()))
                .toList();
    }

    private static ModelAndView shown(
            Actor actor, Referral referral, AmendmentForm form, Faults faults, HttpStatus status, Model model) {
        model.addAttribute("referral", referral);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("all", isAll(actor));
        return new ModelAndView("referral/amendment-form", model.asMap(), status);
    }

    /** Whoever refers wrote all of it; others put right how somebody can be reached. */
    private static boolean isAll(Actor actor) {
        return actor.role().has(Permission.REFER);
    }

    private Referral referral(Actor actor, UUID id) {
        actor.require(Permission.LIST_REFERRALS);
        return reading.read(actor, new ReferralId(id)).referral();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
