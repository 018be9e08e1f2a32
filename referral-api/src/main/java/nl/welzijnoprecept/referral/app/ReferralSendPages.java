package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.KeyReused;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ReferralDraftId;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of a form that is filled in: it is looked over and sent, or thrown away. */
@Page
@RequestMapping("/referrals/drafts/{id}")
class ReferralSendPages {
    private final ReferralDraftService drafts;
    private final SubmitService submitting;
    private final FormCheck check;
    private final ForeseeService foreseeing;
    private final Clock clock;

    ReferralSendPages(
            ReferralDraftService drafts,
            SubmitService submitting,
            FormCheck check,
            ForeseeService foreseeing,
            Clock clock) {
        this.foreseeing = foreseeing;
        this.drafts = drafts;
        this.submitting = submitting;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/preview")
    ModelAndView preview(Actor actor, @PathVariable UUID id, Model model) {
        try {
            var form =
                    FormDraft.form(drafts.read(actor, new ReferralDraftId(id)).referral());
            if (check.of(actor, form, id).any()) {
                return new ModelAndView("redirect:/referrals/drafts/" + id + "?check");
            }
            model.addAttribute("draft", id);
            model.addAttribute("form", form);
            var request = check.request(form, id);
            model.addAttribute("request", request);
            foreseeing
                    .same(actor, request)
                    .ifPresent(same -> model.addAttribute("same", same.id().value()));
            model.addAttribute("age", form.age(DutchTime.day(clock.instant())));
            return new ModelAndView("referral/preview", model.asMap());
        } catch (NotFound gone) {
            return FormShown.gone();
        }
    }

    /** What was looked over is what is sent; sent twice, it is one referral. */
    @PostMapping("/send")
    ModelAndView send(Actor actor, @PathVariable UUID id, @ModelAttribute("form") ReferralForm form, Model model) {
        var faults = check.of(actor, form, id);
        if (!faults.any()) {
            try {
                var sent = submitting.submit(actor, check.request(form, id), new IdempotencyKey(id.toString()));
                return new ModelAndView("redirect:/referrals/" + sent.id().value() + "?sent");
            } catch (KeyReused sentOtherwise) { // another window sent this draft, with something else in it
                return FormShown.again(form, model);
            } catch (InvalidInput refused) {
                faults = FormCheck.asTyped(refused.errors());
            }
        }
        return faults.on("draftId")
                ? FormShown.again(form, model)
                : FormShown.goingOn(
                        drafts.read(actor, new ReferralDraftId(id)),
                        form,
                        faults,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        model);
    }

    @PostMapping("/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        drafts.remove(actor, new ReferralDraftId(id));
        return "redirect:/referrals";
    }
}
