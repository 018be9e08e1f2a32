package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.casework.CaseWork;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.placement.PlacementNeed;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proposing an activity to the client of a case. */
@Page
@RequestMapping("/referrals/{referral}/placements/new")
class ProposalPages {
    private final PlacementService service;
    private final PlacementOverviewService overview;
    private final CaseWork work;
    private final Clock clock;

    ProposalPages(PlacementService service, PlacementOverviewService overview, CaseWork work, Clock clock) {
        this.work = work;
        this.service = service;
        this.overview = overview;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView empty(Actor actor, @PathVariable UUID referral, @RequestParam UUID activity, Model model) {
        actor.require(Permission.WORK_ON_CASES);
        work.of(actor, referral).requireOpen(PlacementNeed.OPEN_REFERRAL);
        return shown(actor, referral, activity, null, Identifiers.next().toString(), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping
    ModelAndView propose(
            Actor actor,
            @PathVariable UUID referral,
            @RequestParam UUID activity,
            @RequestParam(required = false) @Nullable String needToKnow,
            @RequestParam String key,
            Model model) {
        List<FieldError> faults;
        if (needToKnow != null && needToKnow.length() > NeedToKnowRequest.LENGTH) {
            faults = List.of(new FieldError("needToKnow", "TOO_LONG"));
        } else {
            try {
                service.propose(
                        actor,
                        new ReferralId(referral),
                        new PlacementRequest(activity, needToKnow),
                        new IdempotencyKey(key));
                return new ModelAndView("redirect:/referrals/" + referral + "#placements");
            } catch (NeedNotMet need) {
                model.addAttribute("problem", PlacementProblem.code(need));
                return shown(
                        actor,
                        referral,
                        activity,
                        needToKnow,
                        key,
                        Faults.NONE,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        model);
            } catch (InvalidInput refused) {
                faults = refused.errors();
            }
        }
        return shown(
                actor,
                referral,
                activity,
                needToKnow,
                key,
                new Faults(faults),
                HttpStatus.UNPROCESSABLE_CONTENT,
                model);
    }

    private ModelAndView shown(
            Actor actor,
            UUID referral,
            UUID activity,
            @Nullable String needToKnow,
            String key,
            Faults faults,
            HttpStatus status,
            Model model) {
        var prospect = overview.prospect(actor, new ReferralId(referral), new ActivityId(activity));
        var today = DutchTime.day(clock.instant());
        var age = Client.age(prospect.referral().client().birthDate(), today);
        model.addAttribute("case", CaseMention.of(prospect.referral()));
        model.addAttribute("prospect", prospect);
        model.addAttribute("activity", prospect.activity());
        model.addAttribute("full", prospect.isFull());
        model.addAttribute("outsideAge", !prospect.activity().isForAge(age));
        model.addAttribute("stale", prospect.activity().isStale(today));
        model.addAttribute("age", age);
        model.addAttribute("needToKnow", needToKnow);
        model.addAttribute("key", key);
        model.addAttribute("faults", faults);
        return new ModelAndView("placement/new", model.asMap(), status);
    }
}
