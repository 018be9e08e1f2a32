package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
import nl.welzijnoprecept.time.DutchTime;
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
 * Referring, by a form: filled in, looked over, sent. What was filled in is a draft of whoever fills it in, so that going back and
 * coming back another day show it as it was.
 */
@Page
@RequestMapping("/referrals")
class ReferralFormPages {
    private final ReferralDraftService drafts;
    private final SubmitService submitting;
    private final FormCheck check;
    private final Clock clock;

    ReferralFormPages(ReferralDraftService drafts, SubmitService submitting, FormCheck check, Clock clock) {
        this.drafts = drafts;
        this.submitting = submitting;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView empty(Actor actor, Model model) {
        actor.require(Permission.REFER);
        return beginning(ReferralForm.empty(), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/new")
    ModelAndView begin(
            Actor actor,
            @ModelAttribute("form") ReferralForm form,
            @RequestParam String key,
            @RequestParam(defaultValue = "false") boolean later,
            Model model) {
        actor.require(Permission.REFER);
        var faults = check.ofDraft(form);
        try {
            if (!faults.any()) {
                return next(
                        drafts.begin(actor, FormDraft.of(form), new IdempotencyKey(key))
                                .id(),
                        form,
                        later);
            }
        } catch (InvalidInput refused) {
            faults = new Faults(refused.errors());
        }
        return beginning(form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    @GetMapping("/drafts/{id}")
    ModelAndView goOn(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String check, Model model) {
        try {
            var draft = drafts.read(actor, new ReferralDraftId(id));
            var form = FormDraft.form(draft.referral());
            return goingOn(draft, form, check == null ? Faults.NONE : this.check.of(form, id), HttpStatus.OK, model);
        } catch (NotFound gone) {
            return gone();
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
                return goingOn(drafts.read(actor, draft), form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
            }
            drafts.save(actor, draft, FormDraft.of(form), revision);
            return next(id, form, later);
        } catch (StaleRevision overtaken) {
            model.addAttribute("overtaken", true);
            return goingOn(drafts.read(actor, draft), form, faults, HttpStatus.PRECONDITION_FAILED, model);
        } catch (NotFound gone) {
            model.addAttribute("gone", true);
            return beginning(form, faults, HttpStatus.NOT_FOUND, model);
        }
    }

    @GetMapping("/drafts/{id}/preview")
    ModelAndView preview(Actor actor, @PathVariable UUID id, Model model) {
        try {
            var form =
                    FormDraft.form(drafts.read(actor, new ReferralDraftId(id)).referral());
            if (check.of(form, id).any()) {
                return new ModelAndView("redirect:/referrals/drafts/" + id + "?check");
            }
            model.addAttribute("draft", id);
            model.addAttribute("form", form);
            model.addAttribute("request", check.request(form, id));
            model.addAttribute("age", form.age(today()));
            return new ModelAndView("referral/preview", model.asMap());
        } catch (NotFound gone) {
            return gone();
        }
    }

    /** What was looked over is what is sent; sent twice, it is one referral. */
    @PostMapping("/drafts/{id}/send")
    ModelAndView send(Actor actor, @PathVariable UUID id, @ModelAttribute("form") ReferralForm form, Model model) {
        var faults = check.of(form, id);
        if (!faults.any()) {
            try {
                var sent = submitting.submit(actor, check.request(form, id), new IdempotencyKey(id.toString()));
                return new ModelAndView("redirect:/referrals/" + sent.id().value() + "?sent");
            } catch (InvalidInput refused) {
                faults = FormCheck.asTyped(refused.errors());
            }
        }
        return faults.on("draftId")
                ? beginning(form, Faults.NONE, HttpStatus.NOT_FOUND, model.addAttribute("gone", true))
                : goingOn(
                        drafts.read(actor, new ReferralDraftId(id)),
                        form,
                        faults,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        model);
    }

    @PostMapping("/drafts/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        drafts.remove(actor, new ReferralDraftId(id));
        return "redirect:/referrals";
    }

    private ModelAndView next(UUID draft, ReferralForm form, boolean later) {
        if (later) {
            return new ModelAndView("redirect:/referrals");
        }
        return new ModelAndView(
                "redirect:/referrals/drafts/" + draft + (check.of(form, draft).any() ? "?check" : "/preview"));
    }

    private static ModelAndView gone() {
        return new ModelAndView("referral/gone", Map.of(), HttpStatus.NOT_FOUND);
    }

    private static ModelAndView beginning(ReferralForm form, Faults faults, HttpStatus status, Model model) {
        model.addAttribute("action", "/referrals/new");
        model.addAttribute("key", Identifiers.next());
        return shown(form, faults, status, model);
    }

    private static ModelAndView goingOn(
            ReferralDraftView draft, ReferralForm form, Faults faults, HttpStatus status, Model model) {
        model.addAttribute("action", "/referrals/drafts/" + draft.id());
        model.addAttribute("revision", draft.revision());
        return shown(form, faults, status, model);
    }

    private static ModelAndView shown(ReferralForm form, Faults faults, HttpStatus status, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return new ModelAndView("referral/form", model.asMap(), status);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
