package nl.welzijnoprecept.feedback.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the practice heard back and has not read yet, and saying that it was read. */
@Page
class FeedbackPages {
    private static final int MOST = 100;

    private final FeedbackService service;
    private final FeedbackListApi list;

    FeedbackPages(FeedbackService service, FeedbackListApi list) {
        this.service = service;
        this.list = list;
    }

    @GetMapping("/feedback")
    String unread(Actor actor, Model model) {
        model.addAttribute("unread", list.unread(actor, MOST));
        return "feedback/unread";
    }

    @PostMapping("/referrals/{referralId}/feedback/{id}/acknowledgement")
    String acknowledge(Actor actor, @PathVariable UUID referralId, @PathVariable UUID id) {
        service.acknowledge(actor, new ReferralId(referralId), new FeedbackId(id));
        return "redirect:/referrals/" + referralId + "#feedback";
    }
}
