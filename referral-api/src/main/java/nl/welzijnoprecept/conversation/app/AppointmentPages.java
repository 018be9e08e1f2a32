package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.CaseWork;
import nl.welzijnoprecept.conversation.AppointmentEnd;
import nl.welzijnoprecept.conversation.AppointmentId;
import nl.welzijnoprecept.conversation.AppointmentReason;
import nl.welzijnoprecept.conversation.ConversationNeed;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.KeyReused;
import nl.welzijnoprecept.problem.NeedNotMet;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making an appointment, moving it, and saying what became of it. */
@Page
@RequestMapping("/referrals/{id}/appointments")
class AppointmentPages {
    private final AppointmentService agreeing;
    private final AppointmentApi api;
    private final CaseWork work;
    private final BodyCheck check;
    private final Clock clock;

    AppointmentPages(AppointmentService agreeing, AppointmentApi api, CaseWork work, BodyCheck check, Clock clock) {
        this.work = work;
        this.agreeing = agreeing;
        this.api = api;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView empty(Actor actor, @PathVariable UUID id, Model model) {
        actor.require(Permission.WORK_ON_CASES);
        work.of(actor, id).requireOpen(ConversationNeed.OPEN_REFERRAL);
        return shown(id, null, AppointmentForm.EMPTY, Faults.NONE, HttpStatus.OK, model);
    }

    @GetMapping("/{appointmentId}/move")
    ModelAndView other(Actor actor, @PathVariable UUID id, @PathVariable UUID appointmentId, Model model) {
        var planned = api.read(actor, id, appointmentId);
        work.of(actor, id).requireOpen(ConversationNeed.OPEN_REFERRAL);
        return shown(id, appointmentId, AppointmentForm.of(planned), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping({"/new", "/{appointmentId}/move"})
    ModelAndView plan(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable UUID appointmentId,
            @ModelAttribute("next") AppointmentForm form,
            @RequestParam String key,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var faults = form.faults(check, today());
        if (faults.any()) {
            return shown(id, appointmentId, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        var within = new ReferralId(id);
        var once = new IdempotencyKey(key);
        try {
            if (appointmentId == null) {
                agreeing.plan(actor, within, form.request(today()), once);
            } else {
                agreeing.replace(actor, within, new AppointmentId(appointmentId), form.request(today()), once);
            }
            return back(id);
        } catch (NeedNotMet refused) {
            model.addAttribute("notice", refused.missing().getFirst());
            return shown(id, appointmentId, form, faults, HttpStatus.CONFLICT, model);
        }
    }

    @PostMapping("/{appointmentId}/outcome")
    ModelAndView end(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID appointmentId,
            @RequestParam AppointmentEnd outcome,
            @RequestParam(required = false) @Nullable AppointmentReason reasonCode,
            @RequestParam String key,
            RedirectAttributes told) {
        var became = new OutcomeRequest(outcome, reasonCode, null, null);
        try {
            agreeing.end(actor, new ReferralId(id), new AppointmentId(appointmentId), became, new IdempotencyKey(key));
        } catch (NeedNotMet refused) {
            told.addFlashAttribute("appointmentNotice", refused.missing().getFirst());
        } catch (KeyReused _) { // the page was gone back to: it is shown anew, with a key of its own
            told.addFlashAttribute("appointmentNotice", "again");
        }
        return back(id);
    }

    private static ModelAndView back(UUID referral) {
        return new ModelAndView("redirect:/referrals/" + referral + "#appointments");
    }

    private static ModelAndView shown(
            UUID id, @Nullable UUID moved, AppointmentForm form, Faults faults, HttpStatus status, Model model) {
        model.addAttribute("referralId", id);
        model.addAttribute(
                "action",
                "/referrals/" + id + (moved == null ? "/appointments/new" : "/appointments/" + moved + "/move"));
        model.addAttribute("moved", moved != null);
        model.addAttribute("next", form);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Identifiers.next());
        return new ModelAndView("conversation/appointment", model.asMap(), status);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
