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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying what others need to know of somebody who takes part, and who comes along. */
@Page
@RequestMapping("/referrals/{referral}/placements/{id}")
class SharingPages {
    private final SharingService service;

    SharingPages(SharingService service) {
        this.service = service;
    }

    @PostMapping("/need-to-know")
    String tell(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String needToKnow,
            @RequestParam int revision,
            RedirectAttributes told) {
        var words = NeedToKnowRequest.orNothing(needToKnow);
        told.addFlashAttribute("typedNeedToKnow", words);
        return done(referral, id, told, () -> {
            if (words != null && words.length() > NeedToKnowRequest.LENGTH) {
                throw new InvalidInput("needToKnow", "TOO_LONG");
            }
            service.tell(actor, new ReferralId(referral), new PlacementId(id), words, revision);
        });
    }

    @PostMapping("/buddy")
    String accompany(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @RequestParam UUID professional,
            @RequestParam int revision,
            RedirectAttributes told) {
        told.addFlashAttribute("typedBuddy", professional);
        return done(
                referral,
                id,
                told,
                () -> service.accompany(
                        actor,
                        new ReferralId(referral),
                        new PlacementId(id),
                        new ProfessionalId(professional),
                        revision));
    }

    @PostMapping("/buddy/removal")
    String leaveAlone(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @RequestParam int revision,
            RedirectAttributes told) {
        return done(
                referral,
                id,
                told,
                () -> service.leaveAlone(actor, new ReferralId(referral), new PlacementId(id), revision));
    }

    /** What could not be is told where it was tried, with what was typed. */
    private static String done(UUID referral, UUID id, RedirectAttributes told, Runnable change) {
        try {
            change.run();
            told.addFlashAttribute("typedNeedToKnow", null);
        } catch (NeedNotMet | StaleRevision refused) {
            told.addFlashAttribute("problem", PlacementProblem.code(refused));
        } catch (InvalidInput refused) {
            told.addFlashAttribute("problem", refused.errors().getFirst().code());
        }
        return "redirect:/referrals/" + referral + "/placements/" + id + "#sharing";
    }
}
