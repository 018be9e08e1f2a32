package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
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

/** Recording what the client permits, takes back, and lets the referrer hear. */
@Page
@RequestMapping("/referrals/{id}")
class PermissionPages {
    private final PermissionService service;
    private final ReadService reading;
    private final Clock clock;

    PermissionPages(PermissionService service, ReadService reading, Clock clock) {
        this.service = service;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/permissions/new")
    ModelAndView ask(Actor actor, @PathVariable UUID id, Model model) {
        actor.require(Permission.RECORD_PERMISSION);
        var referral = referral(actor, id);
        return giving(referral, PermissionForm.of(referral.consent()), Faults.NONE, Identifiers.next(), model);
    }

    @PostMapping("/permissions")
    ModelAndView give(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") PermissionForm form,
            @RequestParam UUID key,
            Model model) {
        var referral = referral(actor, id);
        var faults = form.faults(today());
        if (faults.isEmpty()) {
            try {
                service.permit(
                        actor, new ReferralId(id), form.request(referral, today()), new IdempotencyKey(key.toString()));
                return back(id);
            } catch (InvalidInput refused) {
                faults = refused.errors().stream()
                        .map(error ->
                                new FieldError(error.field().equals("givenOn") ? "agreedOn" : "agreed", error.code()))
                        .toList();
            }
        }
        return giving(referral, form, new Faults(faults), key, model);
    }

    private ModelAndView giving(Referral referral, PermissionForm form, Faults faults, UUID key, Model model) {
        var givers = ReferralForm.givers(referral.client().birthDate(), today());
        model.addAttribute(
                "who", !givers.contains(ConsentGiver.PARENT) ? "adult" : givers.size() > 1 ? "youth" : "child");
        model.addAttribute("form", form);
        model.addAttribute("key", key);
        return shown("referral/permission-form", referral, faults, model);
    }

    @GetMapping("/permissions/withdrawals/new")
    ModelAndView askBack(Actor actor, @PathVariable UUID id, Model model) {
        actor.require(Permission.RECORD_PERMISSION);
        return takingBack(referral(actor, id), Faults.NONE, Identifiers.next(), model);
    }

    @PostMapping("/permissions/withdrawals")
    ModelAndView takeBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<Purpose> purposes,
            @RequestParam UUID key,
            Model model) {
        if (purposes == null || purposes.isEmpty()) {
            var nothing = new Faults(List.of(new FieldError("withdrawn", "REQUIRED")));
            return takingBack(referral(actor, id), nothing, key, model);
        }
        service.withdraw(actor, new ReferralId(id), purposes, new IdempotencyKey(key.toString()));
        return back(id);
    }

    private static ModelAndView takingBack(Referral referral, Faults faults, UUID key, Model model) {
        model.addAttribute(
                "given", referral.consent().purposes().stream().sorted().toList());
        model.addAttribute("key", key);
        return shown("referral/permission-withdrawal", referral, faults, model);
    }

    @PostMapping("/feedback-level")
    ModelAndView tell(Actor actor, @PathVariable UUID id, @RequestParam FeedbackLevel level) {
        service.tell(actor, new ReferralId(id), level);
        return back(id);
    }

    private Referral referral(Actor actor, UUID id) {
        return reading.read(actor, new ReferralId(id)).referral();
    }

    private static ModelAndView shown(String template, Referral referral, Faults faults, Model model) {
        model.addAttribute("referral", referral);
        model.addAttribute("faults", faults);
        return new ModelAndView(
                template, model.asMap(), faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/referrals/" + id + "#permission");
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
