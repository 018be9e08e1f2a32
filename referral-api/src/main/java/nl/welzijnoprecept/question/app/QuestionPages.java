package nl.welzijnoprecept.question.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.question.QuestionId;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.ListParameters;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Questions between practice and team: those that wait for an answer, asking, answering. */
@Page
class QuestionPages {
    private static final int ALL = 100;

    private final QuestionService service;
    private final QuestionListApi list;

    QuestionPages(QuestionService service, QuestionListApi list) {
        this.service = service;
        this.list = list;
    }

    @GetMapping("/questions")
    String open(Actor actor, Model model) {
        model.addAttribute("found", list.list(actor, true, new ListParameters(ALL, null)));
        return "question/open";
    }

    /** Nothing typed asks nothing. */
    @PostMapping("/referrals/{referralId}/questions")
    String ask(Actor actor, @PathVariable UUID referralId, @RequestParam String text, @RequestParam String key) {
        if (!text.isBlank()) {
            service.ask(actor, new ReferralId(referralId), text, new IdempotencyKey(key));
        }
        return back(referralId);
    }

    @PostMapping("/referrals/{referralId}/questions/{id}/answers")
    String answer(
            Actor actor,
            @PathVariable UUID referralId,
            @PathVariable UUID id,
            @RequestParam String text,
            @RequestParam String key) {
        if (!text.isBlank()) {
            service.answer(actor, new ReferralId(referralId), new QuestionId(id), text, new IdempotencyKey(key));
        }
        return back(referralId);
    }

    private static String back(UUID referral) {
        return "redirect:/referrals/" + referral + "#questions";
    }
}
