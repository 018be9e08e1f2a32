package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.CoachOptions;
import nl.welzijnoprecept.casework.RefusalService;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Labels;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ClientExperience;
import nl.welzijnoprecept.referral.Need;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Step;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a step: what it asks for, and why it cannot be taken now where that is so. */
@Page
@RequestMapping("/referrals/{id}/steps/{step}")
class StepPages {
    private final CaseModel cases;
    private final StepService stepping;
    private final CoachOptions coaches;
    private final RefusalService refusals;
    private final ExperienceService experiences;
    private final Labels labels;
    private final BodyCheck check;
    private final Clock clock;

    StepPages(
            CaseModel cases,
            StepService stepping,
            CoachOptions coaches,
            RefusalService refusals,
            ExperienceService experiences,
            Labels labels,
            BodyCheck check,
            Clock clock) {
        this.cases = cases;
        this.stepping = stepping;
        this.coaches = coaches;
        this.refusals = refusals;
        this.experiences = experiences;
        this.labels = labels;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable UUID id, @PathVariable Step step, Model model) {
        var said = step == Step.COMPLETE && actor.role().has(Permission.WORK_ON_CASES) ? said(actor, id) : null;
        model.addAttribute("form", said == null ? StepForm.empty() : StepForm.withVerdict(said.verdict()));
        model.addAttribute("said", said);
        return shown(actor, id, step, Faults.NONE, HttpStatus.OK, model);
    }

    /** What the client said last of the whole, which is no more than an offer: the coach asks them. */
    private @Nullable ClientExperience said(Actor actor, UUID id) {
        return experiences.list(actor, new ReferralId(id)).stream()
                .filter(told -> told.about() == ClientExperience.About.COACHING)
                .findFirst()
                .orElse(null);
    }

    @PostMapping
    ModelAndView take(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable Step step,
            @ModelAttribute("form") StepForm form,
            @RequestParam int revision,
            RedirectAttributes told,
            Model model) {
        var faults = faults(form, step);
        if (!faults.isEmpty()) {
            return shown(actor, id, step, StepForm.asTyped(faults), HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            stepping.take(
                    actor,
                    new ReferralId(id),
                    form.request(step, DutchTime.day(clock.instant())).toCommand(),
                    revision);
            return new ModelAndView("redirect:/referrals/" + id + "?done");
        } catch (InvalidInput refused) {
            return shown(actor, id, step, StepForm.asTyped(refused.errors()), HttpStatus.UNPROCESSABLE_CONTENT, model);
        } catch (StaleRevision overtaken) {
            model.addAttribute("overtaken", true);
            return shown(actor, id, step, Faults.NONE, HttpStatus.PRECONDITION_FAILED, model);
        } catch (NeedNotMet refused) {
            model.addAttribute("missing", refused.missing());
            return shown(actor, id, step, Faults.NONE, HttpStatus.CONFLICT, model);
        } catch (NotFound taken) {
            if (step != Step.ASSIGN) {
                throw taken;
            }
            refusals.told(actor, List.of(id), "POST /referrals/{}/steps/{}");
            told.addFlashAttribute("gone", true); // by a colleague, and so it is not there for this one any more
            return new ModelAndView("redirect:/queue");
        } catch (IllegalStep impossible) {
            return shown(actor, id, step, Faults.NONE, HttpStatus.CONFLICT, model);
        }
    }

    private List<FieldError> faults(StepForm form, Step step) {
        var today = DutchTime.day(clock.instant());
        var faults = new ArrayList<>(form.unreadable(today));
        faults.addAll(check.of(form.request(step, today)));
        return faults;
    }

    private ModelAndView shown(Actor actor, UUID id, Step step, Faults faults, HttpStatus status, Model model) {
        var referral = cases.fillHead(model, actor, id);
        var asked = StepAsked.of(step, actor);
        var possible = referral.allowedSteps().contains(step);
        var early = cases.unmet(actor, referral).getOrDefault(step, List.of());
        if (!early.isEmpty()) {
            model.addAttribute("missing", early.stream().map(Need::name).toList());
        }
        model.addAttribute("asked", asked);
        model.addAttribute("stepName", labels.of(step));
        model.addAttribute("possible", possible);
        model.addAttribute("faults", faults);
        if (possible && asked.asks("COACH") && actor.role().has(Permission.DIVIDE_CASES)) {
            model.addAttribute(
                    "coaches",
                    coaches.of(actor, id).stream()
                            .filter(coach -> step != Step.REASSIGN
                                    || referral.coach() == null
                                    || !coach.id().equals(referral.coach().id()))
                            .toList());
        }
        return new ModelAndView("referral/step", model.asMap(), possible ? status : HttpStatus.CONFLICT);
    }
}
