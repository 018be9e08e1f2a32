package nl.welzijnoprecept.feedback.app;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casework.FeedbackTexts;
import nl.welzijnoprecept.feedback.DismissalReason;
import nl.welzijnoprecept.feedback.FeedbackDueId;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.BodyCheck;
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

/** Telling the referrer: a text is proposed from facts, changed, and sent; or it is said why it need not be. */
@Page
@RequestMapping("/referrals/{referral}")
class TellPages {
    private final SendService sending;
    private final DueService dues;
    private final FeedbackTexts texts;
    private final BodyCheck check;

    TellPages(SendService sending, DueService dues, FeedbackTexts texts, BodyCheck check) {
        this.sending = sending;
        this.dues = dues;
        this.texts = texts;
        this.check = check;
    }

    @GetMapping("/feedback/new")
    ModelAndView compose(
            Actor actor,
            @PathVariable UUID referral,
            @RequestParam(required = false) @Nullable FeedbackMoment moment,
            Model model) {
        var owed = dues.of(actor, new ReferralId(referral));
        var told = moment == null ? firstOwed(owed) : moment;
        try {
            var text = texts.propose(actor, referral, told.name());
            return shown(owed, told, text, Identifiers.next().toString(), Faults.NONE, HttpStatus.OK, model);
        } catch (NeedNotMet refused) {
            model.addAttribute("missing", refused.missing());
            return shown(owed, told, "", Identifiers.next().toString(), Faults.NONE, HttpStatus.OK, model);
        }
    }

    @PostMapping("/feedback/new")
    ModelAndView send(
            Actor actor,
            @PathVariable UUID referral,
            @RequestParam FeedbackMoment moment,
            @RequestParam String message,
            @RequestParam String key,
            Model model) {
        var request = new FeedbackRequest(moment, message.isBlank() ? null : message);
        var faults = new Faults(check.of(request));
        try {
            if (!faults.any()) {
                sending.send(actor, new ReferralId(referral), request, new IdempotencyKey(key));
                return new ModelAndView("redirect:/referrals/" + referral + "#feedback");
            }
        } catch (InvalidInput refused) {
            faults = new Faults(refused.errors());
        } catch (NeedNotMet refused) {
            model.addAttribute("missing", refused.missing());
        }
        var owed = dues.of(actor, new ReferralId(referral));
        return shown(owed, moment, message, key, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    @PostMapping("/feedback-due/{due}/dismissal")
    String dismiss(
            Actor actor, @PathVariable UUID referral, @PathVariable UUID due, @RequestParam DismissalReason reason) {
        dues.dismiss(actor, new ReferralId(referral), new FeedbackDueId(due), reason);
        return "redirect:/referrals/" + referral + "#feedback";
    }

    private static FeedbackMoment firstOwed(DueService.OwedOfOne owed) {
        return owed.lines().stream()
                .filter(each -> each.end() == null)
                .findFirst()
                .map(each -> each.moment())
                .orElse(FeedbackMoment.OTHER);
    }

    private static ModelAndView shown(
            DueService.OwedOfOne owed,
            FeedbackMoment moment,
            String message,
            String key,
            Faults faults,
            HttpStatus status,
            Model model) {
        model.addAttribute("case", owed.referral().id().value());
        model.addAttribute("level", owed.referral().feedbackLevel());
        model.addAttribute("moments", List.of(FeedbackMoment.values()));
        model.addAttribute("moment", moment);
        model.addAttribute("message", message);
        model.addAttribute("key", key);
        model.addAttribute("faults", faults);
        return new ModelAndView("feedback/new", model.asMap(), status);
    }
}
