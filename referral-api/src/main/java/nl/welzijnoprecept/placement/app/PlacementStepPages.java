package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casework.CaseWork;
import nl.welzijnoprecept.pages.Dates;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.placement.EndReason;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.PlacementStep;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a placement further: by a button, or by a form where there is something to say. */
@Page
@RequestMapping("/referrals/{referral}/placements/{id}/steps")
class PlacementStepPages {
    private static final Set<PlacementStep> WITH_A_FORM = EnumSet.of(PlacementStep.START, PlacementStep.END);

    private final PlacementService service;
    private final PlacementReadService reading;
    private final PlacementViews views;
    private final CaseWork work;
    private final Dates dates;
    private final Clock clock;

    PlacementStepPages(
            PlacementService service,
            PlacementReadService reading,
            PlacementViews views,
            CaseWork work,
            Dates dates,
            Clock clock) {
        this.work = work;
        this.service = service;
        this.reading = reading;
        this.views = views;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/{step}")
    ModelAndView form(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @PathVariable PlacementStep step,
            Model model) {
        if (!WITH_A_FORM.contains(step)) {
            throw new NotFound();
        }
        work.of(actor, referral).requireOwn();
        var empty = new PlacementStepForm(step, dates.day(today()), null, null);
        return shown(actor, referral, id, empty, Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping
    ModelAndView take(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @ModelAttribute("form") PlacementStepForm form,
            @RequestParam int revision,
            RedirectAttributes told,
            Model model) {
        var faults = form.faults(today());
        String problem = null;
        try {
            if (faults.isEmpty()) {
                service.take(actor, new ReferralId(referral), new PlacementId(id), form.request(today()), revision);
                return back(referral);
            }
        } catch (InvalidInput refused) {
            faults = refused.errors();
        } catch (NeedNotMet | IllegalStep | StaleRevision refused) {
            problem = PlacementProblem.code(refused);
        }
        if (!WITH_A_FORM.contains(form.step())) {
            told.addFlashAttribute("placementProblem", problem);
            return back(referral);
        }
        model.addAttribute("problem", problem);
        return shown(actor, referral, id, form, new Faults(faults), HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private ModelAndView shown(
            Actor actor,
            UUID referral,
            UUID id,
            PlacementStepForm form,
            Faults faults,
            HttpStatus status,
            Model model) {
        var placed = reading.read(actor, new ReferralId(referral), new PlacementId(id));
        model.addAttribute("case", CaseMention.of(placed.referral()));
        model.addAttribute("placement", views.of(placed));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("reasons", reasons());
        return new ModelAndView("placement/step", model.asMap(), status);
    }

    /** Why something ends, for somebody to choose from. */
    static List<EndReason> reasons() {
        return Arrays.stream(EndReason.values()).filter(EndReason::isChosen).toList();
    }

    private static ModelAndView back(UUID referral) {
        return new ModelAndView("redirect:/referrals/" + referral + "#placements");
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
