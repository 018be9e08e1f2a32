package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.RefusalService;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.AccessGrantId;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking into a colleague's file for a stated reason. Before there is one, nothing is said of any file. */
@Page
class LookInPages {
    private static final String PATH = "/look-in";

    /** As they stand on the page. */
    private static final List<String> FIELDS = List.of("reference", "familyName", "birthDate", "reasonCode", "reason");

    private final AccessGrantService service;
    private final CaseGrantService looking;
    private final RefusalService refusals;
    private final BodyCheck check;
    private final Clock clock;

    LookInPages(
            AccessGrantService service,
            CaseGrantService looking,
            RefusalService refusals,
            BodyCheck check,
            Clock clock) {
        this.service = service;
        this.looking = looking;
        this.refusals = refusals;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(Actor actor, Model model) {
        actor.require(Permission.STATE_REASON);
        model.addAttribute("form", LookInForm.EMPTY);
        return shown(Identifiers.next().toString(), List.of(), model);
    }

    @PostMapping(PATH)
    ModelAndView state(Actor actor, @ModelAttribute("form") LookInForm form, @RequestParam String key, Model model) {
        actor.require(Permission.STATE_REASON);
        var today = DutchTime.day(clock.instant());
        var request = form.request(today);
        var faults = new ArrayList<>(form.missing(today));
        check.of(request).stream()
                .filter(fault -> !form.isBegun() || !fault.field().equals("referralId"))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            return shown(key, faults, model);
        }
        try {
            var grant = service.state(actor, request, new IdempotencyKey(key));
            return new ModelAndView("redirect:/referrals/" + grant.referral().value());
        } catch (InvalidInput refused) {
            return shown(key, refused.errors(), model);
        } catch (NotFound none) { // none, several, another organisation's, restricted: all are told the same
            refusals.told(actor, none.files(), "POST " + PATH);
            return shown(
                    key,
                    List.of(new FieldError(request.person() == null ? "reference" : "familyName", "NOT_FOUND")),
                    model);
        }
    }

    private static ModelAndView shown(String key, List<FieldError> faults, Model model) {
        model.addAttribute("key", key);
        model.addAttribute("words", "look.");
        model.addAttribute(
                "faults",
                new Faults(faults.stream()
                        .map(LookInForm::asTyped)
                        .sorted(Comparator.comparingInt(fault -> FIELDS.indexOf(fault.field())))
                        .toList()));
        return new ModelAndView(
                "referral/look-in", model.asMap(), faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** By who looked. */
    @PostMapping("/referrals/{id}/look-in/done")
    String done(Actor actor, @PathVariable UUID id, RedirectAttributes told) {
        looking.done(actor, new ReferralId(id));
        told.addFlashAttribute("lookedIn", true);
        return "redirect:" + CaseloadFilter.PATH;
    }

    /** By whose case it is. */
    @PostMapping("/referrals/{id}/look-in/{grant}/end")
    String end(Actor actor, @PathVariable UUID id, @PathVariable UUID grant) {
        service.end(actor, new ReferralId(id), new AccessGrantId(grant));
        return "redirect:/referrals/" + id + "#access";
    }
}
