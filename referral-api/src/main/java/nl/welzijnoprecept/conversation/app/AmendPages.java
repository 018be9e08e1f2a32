package nl.welzijnoprecept.conversation.app;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.NoteKind;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.BodyCheck;
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

/** Correcting a note, or adding to it: a new version beside the old ones, and a draft of its own until it is sent. */
@Page
@RequestMapping("/referrals/{id}/conversations/{conversationId}")
class AmendPages {
    private final ConversationApi conversations;
    private final CorrectionService correcting;
    private final Typing typing;
    private final BodyCheck check;

    AmendPages(ConversationApi conversations, CorrectionService correcting, Typing typing, BodyCheck check) {
        this.conversations = conversations;
        this.correcting = correcting;
        this.typing = typing;
        this.check = check;
    }

    @GetMapping("/correction")
    ModelAndView correct(Actor actor, @PathVariable UUID id, @PathVariable UUID conversationId, Model model) {
        return begin(actor, id, conversationId, NoteKind.CORRECTION, model);
    }

    @GetMapping("/addition")
    ModelAndView add(Actor actor, @PathVariable UUID id, @PathVariable UUID conversationId, Model model) {
        return begin(actor, id, conversationId, NoteKind.ADDITION, model);
    }

    @PostMapping({"/correction", "/addition"})
    ModelAndView send(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID conversationId,
            @ModelAttribute("form") ConversationForm form,
            @RequestParam NoteKind amends,
            @RequestParam String key,
            @RequestParam(required = false) @Nullable UUID draftId,
            @RequestParam(required = false) @Nullable Integer revision,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var faults = Faults.NONE;
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        var draft = draftId;
        try {
            faults = faults(form, amends);
            if (!faults.any()) {
                typing.requireNewest(actor, id, Talk.begun(form), draftId, revision);
                amend(actor, id, conversationId, form, amends, new IdempotencyKey(key), draftId);
                return new ModelAndView("redirect:/referrals/" + id + "/conversations/" + conversationId);
            }
            model.addAttribute("revision", revision);
        } catch (StaleRevision overtaken) {
            model.addAttribute("notice", "overtaken");
            status = HttpStatus.PRECONDITION_FAILED;
            draft = null;
        } catch (NeedNotMet refused) {
            model.addAttribute("notice", refused.missing().getFirst());
            status = HttpStatus.CONFLICT;
        } catch (InvalidInput refused) {
            faults = Talk.asTyped(refused.errors());
            if (faults.on("draftId")) {
                model.addAttribute("notice", "gone");
                faults = Faults.NONE;
                draft = null;
            }
        }
        var shown = conversations.read(actor, id, conversationId);
        return shown(id, shown, form, amends, typing.still(actor, id, draft), faults, status, model);
    }

    private Faults faults(ConversationForm form, NoteKind amends) {
        if (amends == NoteKind.CORRECTION) {
            return Talk.asTyped(check.of(form.correction(null)));
        }
        return Typed.filled(form.note()) == null
                ? new Faults(List.of(new FieldError("note", "REQUIRED")))
                : Faults.NONE;
    }

    private void amend(
            Actor actor,
            UUID id,
            UUID conversation,
            ConversationForm form,
            NoteKind amends,
            IdempotencyKey key,
            @Nullable UUID draft) {
        var about = new ConversationId(conversation);
        if (amends == NoteKind.CORRECTION) {
            correcting.correct(actor, new ReferralId(id), about, form.correction(draft), key);
        } else {
            correcting.add(actor, new ReferralId(id), about, form.addition(draft), key);
        }
    }

    private ModelAndView begin(Actor actor, UUID id, UUID conversation, NoteKind amends, Model model) {
        var shown = conversations.read(actor, id, conversation);
        var draft = typing.beside(actor, id, conversation, amends);
        if (draft != null) {
            model.addAttribute("restored", draft.changedAt());
        }
        var form = draft == null
                ? ConversationForm.beside(shown, amends)
                : Talk.of(draft).form();
        return shown(id, shown, form, amends, draft, Faults.NONE, HttpStatus.OK, model);
    }

    private static ModelAndView shown(
            UUID id,
            ConversationView conversation,
            ConversationForm form,
            NoteKind amends,
            @Nullable NoteDraftView draft,
            Faults faults,
            HttpStatus status,
            Model model) {
        model.addAttribute("referralId", id);
        model.addAttribute("conversation", conversation);
        model.addAttribute("form", form);
        model.addAttribute("amends", amends);
        model.addAttribute("action", path(id, conversation.id(), amends));
        model.addAttribute("draft", draft);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Identifiers.next());
        model.addAttribute("draftKey", Identifiers.next());
        return new ModelAndView("conversation/amend", model.asMap(), status);
    }

    static String path(UUID referral, UUID conversation, @Nullable NoteKind amends) {
        return "/referrals/" + referral + "/conversations/" + conversation
                + (amends == NoteKind.CORRECTION ? "/correction" : "/addition");
    }
}
