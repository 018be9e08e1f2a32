package nl.welzijnoprecept.activity.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.activity.GapNeed;
import nl.welzijnoprecept.casework.CaseWork;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Recording, in a case, what was wanted and not there. */
@Page
@RequestMapping("/referrals/{referral}/gaps/new")
class CaseGapPages {
    private final ActivityCaseService cases;
    private final GapService service;
    private final CaseWork work;

    CaseGapPages(ActivityCaseService cases, GapService service, CaseWork work) {
        this.work = work;
        this.cases = cases;
        this.service = service;
    }

    @GetMapping
    ModelAndView empty(Actor actor, @PathVariable UUID referral, Model model) {
        actor.require(Permission.WORK_ON_CASES);
        work.of(actor, referral).requireOpen(GapNeed.OPEN_REFERRAL);
        return shown(
                actor,
                referral,
                new GapForm(null, null, null),
                Identifiers.next().toString(),
                Faults.NONE,
                HttpStatus.OK,
                model);
    }

    @PostMapping
    ModelAndView record(
            Actor actor,
            @PathVariable UUID referral,
            @ModelAttribute("form") GapForm form,
            @RequestParam String key,
            Model model) {
        var faults = form.faults();
        try {
            if (faults.isEmpty()) {
                service.record(actor, new ReferralId(referral), form.request(), new IdempotencyKey(key));
                return new ModelAndView("redirect:/referrals/" + referral + "#gaps");
            }
        } catch (InvalidInput refused) {
            faults = refused.errors();
        } catch (NeedNotMet closed) {
            faults = closed.missing().stream()
                    .map(need -> new FieldError("text", need))
                    .toList();
        }
        return shown(actor, referral, form, key, new Faults(faults), HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private ModelAndView shown(
            Actor actor, UUID referral, GapForm form, String key, Faults faults, HttpStatus status, Model model) {
        model.addAttribute("wisher", cases.read(actor, new ReferralId(referral)));
        model.addAttribute("form", form);
        model.addAttribute("key", key);
        model.addAttribute("faults", faults);
        return new ModelAndView("activity/gap", model.asMap(), status);
    }
}
