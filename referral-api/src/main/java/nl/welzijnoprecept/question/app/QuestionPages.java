package nl.welzijnoprecept.question.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.question.QuestionId;
import nl.welzijnoprecept.question.Side;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.BodyCheck;
import nl.welzijnoprecept.web.ListParameters;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Questions between practice and team: those that wait for an answer, asking, answering. */
@Page
class QuestionPages {
    private static final int ALL = 100;

    private final QuestionService service;
    private final QuestionListApi list;
    private final BodyCheck check;

    QuestionPages(QuestionService service, QuestionListApi list, BodyCheck check) {
        this.service = service;
        this.list = list;
        this.check = check;
    }

    @GetMapping("/questions")
    String open(Actor actor, Model model) {
        model.addAttribute("found", list.list(actor, true, new ListParameters(ALL, null)));
        return "question/open";
    }

    @PostMapping("/referrals/{referralId}/questions")
    ModelAndView ask(Actor actor, @PathVariable UUID referralId, @RequestParam String text, @RequestParam String key) {
        var faults = new Faults(check.of(new QuestionRequest(text)));
        if (faults.any()) {
            return again("questions.ask." + Side.of(actor), text, key, faults);
        }
        try {
            service.ask(actor, new ReferralId(referralId), text, new IdempotencyKey(key));
        } catch (NeedNotMet refused) {
            return again("questions.ask." + Side.of(actor), text, key, Faults.NONE)
                    .addAllObjects(unmet(actor, referralId, refused));
        }
        return back(referralId);
    }

    @PostMapping("/referrals/{referralId}/questions/{id}/answers")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID referralId,
            @PathVariable UUID id,
            @RequestParam String text,
            @RequestParam String key) {
        var faults = new Faults(check.of(new AnswerRequest(text)));
        if (faults.any()) {
            return again("questions.answer.yours", text, key, faults);
        }
        try {
            service.answer(actor, new ReferralId(referralId), new QuestionId(id), text, new IdempotencyKey(key));
        } catch (NeedNotMet refused) {
            return again("questions.answer.yours", text, key, Faults.NONE)
                    .addAllObjects(unmet(actor, referralId, refused));
        }
        return back(referralId);
    }

    /** What the client took back, or a colleague answered, while it was typed. */
    private static Map<String, Object> unmet(Actor actor, UUID referral, NeedNotMet refused) {
        return Map.of("missing", refused.missing(), "side", Side.of(actor), "case", referral);
    }

    /** What was typed, to be put right: sent to the address that it was sent to. */
    private static ModelAndView again(String title, String text, String key, Faults faults) {
        return new ModelAndView(
                "question/again",
                Map.of("title", title, "text", text, "key", key, "faults", faults),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(UUID referral) {
        return new ModelAndView("redirect:/referrals/" + referral + "#questions");
    }
}
