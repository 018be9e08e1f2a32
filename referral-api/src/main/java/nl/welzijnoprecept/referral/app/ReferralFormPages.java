package nl.welzijnoprecept.referral.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralDraftId;
import nl.welzijnoprecept.web.Identifiers;
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

/**
 * Referring, by a form. What was filled in is a draft of whoever fills it in, so that going back and coming back another day show it as
 * it was.
 */
@Page
@RequestMapping("/referrals")
class ReferralFormPages {
    private final ReferralDraftService drafts;
    private final FormCheck check;

    ReferralFormPages(ReferralDraftService drafts, FormCheck check) {
        this.drafts = drafts;
        this.check = check;
    }

    @GetMapping("/new")
    String fresh(Actor actor) {
        actor.require(Permission.REFER);
        return "redirect:/referrals/new?form=" + Identifiers.next();
    }

    /** Each form has its own address, so that whoever goes back to it finds the draft that it became. */
    @GetMapping(path = "/new", params = "form")
    ModelAndView empty(Actor actor, @RequestParam("form") UUID key, Model model) {
        return drafts.begun(actor, new IdempotencyKey(key.toString()))
                .map(draft -> new ModelAndView("redirect:/referrals/drafts/" + draft.value()))
                .orElseGet(() -> FormShown.beginning(ReferralForm.empty(), key, Faults.NONE, HttpStatus.OK, model));
    }

    @PostMapping("/new")
    ModelAndView begin(
            Actor actor,
            @ModelAttribute("form") ReferralForm form,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "false") boolean later,
            Model model) {
        actor.require(Permission.REFER);
        var faults = check.ofDraft(form);
        try {
            if (!faults.any()) {
                return next(
                        actor,
                        drafts.beginForm(actor, FormDraft.of(form), new IdempotencyKey(key.toString()))
                                .id(),
                        form,
                        later);
            }
        } catch (InvalidInput refused) {
            faults = new Faults(refused.errors());
        } catch (NotFound sent) {
            return FormShown.again(form, model);
        }
        return FormShown.beginning(form, key, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    @GetMapping("/drafts/{id}")
    ModelAndView goOn(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String check, Model model) {
        try {
            var draft = drafts.read(actor, new ReferralDraftId(id));
            var form = FormDraft.form(draft.referral());
            return FormShown.goingOn(
                    draft, form, check == null ? Faults.NONE : this.check.of(actor, form, id), HttpStatus.OK, model);
        } catch (NotFound gone) {
            return FormShown.gone();
        }
    }

    @PostMapping("/drafts/{id}")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") ReferralForm form,
            @RequestParam int revision,
            @RequestParam(defaultValue = "false") boolean later,
            Model model) {
        var draft = new ReferralDraftId(id);
        var faults = check.ofDraft(form);
        try {
            if (faults.any()) {
                return FormShown.goingOn(
                        drafts.read(actor, draft), form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
            }
            drafts.save(actor, draft, FormDraft.of(form), revision);
            return next(actor, id, form, later);
        } catch (StaleRevision overtaken) {
            model.addAttribute("overtaken", true);
            return FormShown.goingOn(drafts.read(actor, draft), form, faults, HttpStatus.PRECONDITION_FAILED, model);
        } catch (NotFound gone) {
            return FormShown.again(form, model);
        }
    }

    private ModelAndView next(Actor actor, UUID draft, ReferralForm form, boolean later) {
        if (later) {
            return new ModelAndView("redirect:/referrals");
        }
        return new ModelAndView("redirect:/referrals/drafts/" + draft
                + (check.of(actor, form, draft).any() ? "?check" : "/preview"));
    }
}
