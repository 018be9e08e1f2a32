package nl.welzijnoprecept.retention.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
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

/** How long one file is kept: longer for a reason, or until a hold is lifted. */
@Page
@RequestMapping("/retention/{id}")
class KeptPages {
    private final RetentionService service;
    private final Organisations organisations;
    private final BodyCheck check;
    private final Clock clock;

    KeptPages(RetentionService service, Organisations organisations, BodyCheck check, Clock clock) {
        this.service = service;
        this.organisations = organisations;
        this.check = check;
        this.clock = clock;
    }

    /** As it is typed: keeping longer, or holding. */
    record KeptForm(
            @Nullable String until,
            @Nullable String reason,
            @Nullable String holdReason) {
        @SuppressWarnings("NullAway") // what is missing is found by the check of the request
        PostponementRequest postponement(LocalDate today) {
            return new PostponementRequest(TypedDay.of(until, today).orElse(null), reason);
        }

        @SuppressWarnings("NullAway") // the same
        LegalHoldRequest hold() {
            return new LegalHoldRequest(holdReason);
        }

        boolean isNoDay(LocalDate today) {
            return until != null
                    && !until.isBlank()
                    && TypedDay.of(until, today).isEmpty();
        }
    }

    @GetMapping
    ModelAndView one(Actor actor, @PathVariable UUID id, @ModelAttribute("form") KeptForm form, Model model) {
        return shown(actor, id, form, Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/postponement")
    ModelAndView postpone(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") KeptForm form,
            Model model,
            RedirectAttributes told) {
        var today = DutchTime.day(clock.instant());
        var faults = new ArrayList<FieldError>();
        for (var fault : check.of(form.postponement(today))) {
            faults.add(
                    fault.field().equals("until") && form.isNoDay(today)
                            ? new FieldError("until", "INVALID_DATE")
                            : fault);
        }
        if (!faults.isEmpty()) {
            return shown(actor, id, form, new Faults(List.copyOf(faults)), HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        service.postpone(actor, new ReferralId(id), form.postponement(today));
        return saved(id, told);
    }

    @PostMapping("/release")
    ModelAndView release(Actor actor, @PathVariable UUID id, RedirectAttributes told) {
        service.release(actor, new ReferralId(id));
        return saved(id, told);
    }

    @PostMapping("/hold")
    ModelAndView hold(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") KeptForm form,
            Model model,
            RedirectAttributes told) {
        var faults = check.of(form.hold()).stream()
                .map(fault -> new FieldError("holdReason", fault.code()))
                .toList();
        if (!faults.isEmpty()) {
            return shown(actor, id, form, new Faults(faults), HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        service.hold(actor, new ReferralId(id), form.hold().reason());
        return saved(id, told);
    }

    @PostMapping("/lift")
    ModelAndView lift(Actor actor, @PathVariable UUID id, RedirectAttributes told) {
        service.lift(actor, new ReferralId(id));
        return saved(id, told);
    }

    private static ModelAndView saved(UUID id, RedirectAttributes told) {
        told.addFlashAttribute("saved", true);
        return new ModelAndView("redirect:/retention/" + id);
    }

    private ModelAndView shown(Actor actor, UUID id, KeptForm form, Faults faults, HttpStatus status, Model model) {
        var kept = service.kept(actor, new ReferralId(id));
        var hold = kept.hold();
        model.addAttribute("file", id);
        model.addAttribute("reference", kept.reference());
        model.addAttribute("terms", kept.terms());
        model.addAttribute(
                "hold", hold == null ? null : LegalHoldView.of(hold, organisations.names(Set.of(hold.by()), Set.of())));
        model.addAttribute("words", "kept.");
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return new ModelAndView("retention/kept", model.asMap(), status);
    }
}
