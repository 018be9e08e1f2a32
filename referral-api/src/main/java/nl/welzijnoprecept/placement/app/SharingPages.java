package nl.welzijnoprecept.placement.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying what others need to know of somebody who takes part, and who comes along. */
@Page
@RequestMapping("/referrals/{referral}/placements/{id}")
class SharingPages {
    private final SharingService service;
    private final PlacementPages placement;

    SharingPages(SharingService service, PlacementPages placement) {
        this.service = service;
        this.placement = placement;
    }

    @PostMapping("/need-to-know")
    ModelAndView tell(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String needToKnow,
            @RequestParam int revision,
            Model model) {
        var words = NeedToKnowRequest.orNothing(needToKnow);
        model.addAttribute("typedNeedToKnow", words);
        return done(actor, referral, id, model, () -> {
            if (words != null && words.length() > NeedToKnowRequest.LENGTH) {
                throw new InvalidInput("needToKnow", "TOO_LONG");
            }
            service.tell(actor, new ReferralId(referral), new PlacementId(id), words, revision);
        });
    }

    @PostMapping("/buddy")
    ModelAndView accompany(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @RequestParam UUID professional,
            @RequestParam int revision,
            Model model) {
        model.addAttribute("typedBuddy", professional);
        return done(
                actor,
                referral,
                id,
                model,
                () -> service.accompany(
                        actor,
                        new ReferralId(referral),
                        new PlacementId(id),
                        new ProfessionalId(professional),
                        revision));
    }

    @PostMapping("/buddy/removal")
    ModelAndView leaveAlone(
            Actor actor, @PathVariable UUID referral, @PathVariable UUID id, @RequestParam int revision, Model model) {
        return done(
                actor,
                referral,
                id,
                model,
                () -> service.leaveAlone(actor, new ReferralId(referral), new PlacementId(id), revision));
    }

    /** What could not be is told on the same page, with what was typed: a session holds nothing about a person. */
    private ModelAndView done(Actor actor, UUID referral, UUID id, Model model, Runnable change) {
        try {
            change.run();
            return new ModelAndView("redirect:/referrals/" + referral + "/placements/" + id + "#sharing");
        } catch (NeedNotMet | StaleRevision refused) {
            model.addAttribute("problem", PlacementProblem.code(refused));
        } catch (InvalidInput refused) {
            model.addAttribute("problem", refused.errors().getFirst().code());
        }
        return new ModelAndView(
                placement.one(actor, referral, id, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
