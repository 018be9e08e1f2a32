package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.CaseWork;
import nl.welzijnoprecept.conversation.AppointmentStatus;
import nl.welzijnoprecept.conversation.CasePlan;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
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

/** Recording a conversation with what was agreed on in it: what is being typed is a draft, and is shown again until it is sent. */
@Page
@RequestMapping("/referrals/{id}/conversations")
class ConversationFormPages {
    private final RecordService recording;
    private final AppointmentApi appointments;
    private final CasePlan plan;
    private final CaseWork work;
    private final Typing typing;
    private final BodyCheck check;
    private final Clock clock;

    ConversationFormPages(
            RecordService recording,
            AppointmentApi appointments,
            CasePlan plan,
            CaseWork work,
            Typing typing,
            BodyCheck check,
            Clock clock) {
        this.recording = recording;
        this.appointments = appointments;
        this.plan = plan;
        this.work = work;
        this.typing = typing;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView begin(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable ConversationKind kind,
            @RequestParam(required = false) @Nullable UUID appointment,
            @RequestParam(required = false) @Nullable String empty,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var left = typing.conversations(actor, id);
        if (empty == null && !left.isEmpty()) {
            return new ModelAndView("redirect:/referrals/" + id + "/conversations/drafts/"
                    + left.getFirst().id());
        }
        var talk = Talk.begun(ConversationForm.empty(kind, clock.instant(), appointment));
        return shown(actor, id, talk, null, Faults.NONE, HttpStatus.OK, model);
    }

    @GetMapping("/drafts/{draftId}")
    ModelAndView goOn(Actor actor, @PathVariable UUID id, @PathVariable UUID draftId, Model model) {
        var draft = typing.read(actor, id, draftId);
        var talk = Talk.of(draft);
        var form = talk.form();
        if (form.about() != null) {
            return new ModelAndView("redirect:" + AmendPages.path(id, form.about(), form.amends()));
        }
        model.addAttribute("restored", draft.changedAt());
        return shown(actor, id, talk, draft, Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/new")
    ModelAndView record(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") ConversationForm form,
            @ModelAttribute("agreed") AgreedForm agreed,
            @ModelAttribute("next") AppointmentForm next,
            @RequestParam String key,
            @RequestParam(required = false) @Nullable UUID draftId,
            @RequestParam(required = false) @Nullable Integer revision,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var talk = new Talk(form, agreed, next);
        var faults = talk.faults(check, today());
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        var draft = draftId;
        try {
            if (!faults.any()) {
                typing.requireNewest(actor, id, talk, draftId, revision);
                recording.record(actor, new ReferralId(id), talk.request(draftId, today()), new IdempotencyKey(key));
                return new ModelAndView("redirect:/referrals/" + id + "#conversations");
            }
            // Shown again with the revision that it came with: nothing was saved, and another window may have.
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
        return shown(actor, id, talk, typing.still(actor, id, draft), faults, status, model);
    }

    private ModelAndView shown(
            Actor actor,
            UUID id,
            Talk talk,
            @Nullable NoteDraftView draft,
            Faults faults,
            HttpStatus status,
            Model model) {
        model.addAttribute("referralId", id);
        model.addAttribute("form", talk.form());
        model.addAttribute("agreed", talk.agreed());
        model.addAttribute("next", talk.next());
        model.addAttribute("open", work.of(actor, id).open());
        model.addAttribute("goals", plan.running(actor, new ReferralId(id)));
        model.addAttribute("faults", faults);
        model.addAttribute("draft", draft);
        model.addAttribute("key", Identifiers.next());
        model.addAttribute("draftKey", Identifiers.next());
        model.addAttribute(
                "others",
                typing.conversations(actor, id).stream()
                        .filter(each -> draft == null || !each.id().equals(draft.id()))
                        .toList());
        model.addAttribute(
                "planned",
                appointments.list(actor, id).items().stream()
                        .filter(each -> each.status() == AppointmentStatus.PLANNED)
                        .toList());
        return new ModelAndView("conversation/form", model.asMap(), status);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
