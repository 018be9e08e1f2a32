package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casework.CaseWork;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.Visibility;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.KeyReused;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One conversation with all that was ever written of it; who reads it; and an attempt to reach somebody, in two clicks. */
@Page
@RequestMapping("/referrals/{id}/conversations")
class ConversationPages {
    private final ConversationApi api;
    private final RecordService recording;
    private final CaseWork work;
    private final Clock clock;

    ConversationPages(ConversationApi api, RecordService recording, CaseWork work, Clock clock) {
        this.work = work;
        this.api = api;
        this.recording = recording;
        this.clock = clock;
    }

    @GetMapping("/{conversationId}")
    String one(Actor actor, @PathVariable UUID id, @PathVariable UUID conversationId, Model model) {
        var shown = api.read(actor, id, conversationId);
        model.addAttribute("referralId", id);
        model.addAttribute("works", work.of(actor, id).works());
        model.addAttribute("conversation", shown);
        model.addAttribute("mine", shown.recordedBy().id().equals(actor.id().value()));
        model.addAttribute("locked", !clock.instant().isBefore(shown.lockedFrom()));
        return "conversation/one";
    }

    @PostMapping("/{conversationId}/visibility")
    String show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID conversationId,
            @RequestParam Visibility visibility,
            RedirectAttributes told) {
        try {
            api.show(actor, id, conversationId, new VisibilityRequest(visibility));
        } catch (NeedNotMet refused) {
            told.addFlashAttribute("notice", refused.missing().getFirst());
        }
        return "redirect:/referrals/" + id + "/conversations/" + conversationId;
    }

    /** Nobody was reached, just now. Clicked twice, it is one attempt, though the second click was later. */
    @PostMapping("/attempts")
    String attempt(Actor actor, @PathVariable UUID id, @RequestParam Channel channel, @RequestParam String key) {
        var tried = new ConversationRequest(
                ConversationKind.CONTACT_ATTEMPT,
                channel,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        try {
            recording.record(actor, new ReferralId(id), tried, new IdempotencyKey(key));
        } catch (KeyReused _) {
            // It was recorded by the first click.
        }
        return "redirect:/referrals/" + id + "#conversations";
    }
}
