package nl.welzijnoprecept.referral.app;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.casework.RefusalService;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.referral.StepCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving what waits in the queue to a coach. What became of it is said on the queue, where one goes on. */
@Page
class AssignPages {
    private final StepService stepping;
    private final ReferralViews views;
    private final DuplicateService judging;
    private final RefusalService refusals;

    AssignPages(StepService stepping, ReferralViews views, DuplicateService judging, RefusalService refusals) {
        this.refusals = refusals;
        this.stepping = stepping;
        this.views = views;
        this.judging = judging;
    }

    @PostMapping("/queue/{id}")
    String assign(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID coach,
            @RequestParam int revision,
            RedirectAttributes told) {
        var command = new StepCommand(Step.ASSIGN, new ProfessionalId(coach), null, null, null, null, null, null);
        try {
            told.addFlashAttribute(
                    "assigned", views.of(actor, stepping.take(actor, new ReferralId(id), command, revision)));
        } catch (StaleRevision | IllegalStep | InvalidInput refused) {
            told.addFlashAttribute("refused", true);
        } catch (
                NotFound
                        taken) { // once somebody has it, it is not there for other coaches: they hear no more than that
            refusals.told(actor, List.of(id), "POST /queue/{}");
            told.addFlashAttribute("gone", true);
        }
        return "redirect:/queue";
    }

    /** It is somebody else, or the other referral will be closed. */
    @PostMapping("/queue/{id}/duplicate")
    String judged(Actor actor, @PathVariable UUID id) {
        judging.resolve(actor, new ReferralId(id));
        return "redirect:/queue";
    }
}
