package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is being typed is kept: every few seconds by a script, or by a button. */
@Page
@RequestMapping("/referrals/{id}/conversations/drafts")
class NoteDraftPages {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Typing typing;
    private final Clock clock;

    NoteDraftPages(Typing typing, Clock clock) {
        this.typing = typing;
        this.clock = clock;
    }

    /** What a script is told: which draft it is, and at what time it was kept. */
    record Told(UUID draftId, int revision, String at) {}

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Told keep(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") ConversationForm form,
            @ModelAttribute("agreed") AgreedForm agreed,
            @ModelAttribute("next") AppointmentForm next,
            @RequestParam String draftKey,
            @RequestParam(required = false) @Nullable UUID draftId,
            @RequestParam(required = false) @Nullable Integer revision) {
        var kept = typing.keep(actor, id, new Talk(form, agreed, next), draftId, revision, draftKey);
        return new Told(
                kept.draftId(), kept.revision(), TIME.format(clock.instant().atZone(DutchTime.ZONE)));
    }

    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    String keepByButton(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") ConversationForm form,
            @ModelAttribute("agreed") AgreedForm agreed,
            @ModelAttribute("next") AppointmentForm next,
            @RequestParam String draftKey,
            @RequestParam(required = false) @Nullable UUID draftId,
            @RequestParam(required = false) @Nullable Integer revision) {
        return "redirect:" + path(id, keepBeside(actor, id, new Talk(form, agreed, next), draftKey, draftId, revision));
    }

    /** Where another window was first, or has sent it, this one has a draft of its own: nothing of either is lost. */
    private Typing.Kept keepBeside(
            Actor actor, UUID id, Talk talk, String key, @Nullable UUID draft, @Nullable Integer revision) {
        try {
            return typing.keep(actor, id, talk, draft, revision, key);
        } catch (StaleRevision | NotFound _) {
            return typing.keep(actor, id, talk, null, null, key);
        }
    }

    @PostMapping("/{draftId}/removal")
    String remove(Actor actor, @PathVariable UUID id, @PathVariable UUID draftId) {
        typing.remove(actor, id, draftId);
        return "redirect:/referrals/" + id + "#conversations";
    }

    private static String path(UUID referral, Typing.Kept kept) {
        return "/referrals/" + referral + "/conversations/drafts/" + kept.draftId();
    }
}
