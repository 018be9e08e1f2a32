package nl.welzijnoprecept.conversation.app;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.conversation.AppointmentId;
import nl.welzijnoprecept.conversation.ClientAnswer;
import nl.welzijnoprecept.conversation.app.OwnAppointmentService.Said;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A client says that they come, would rather come at another time, or cannot come. */
@Page
@RequestMapping("/mijn/afspraken/{appointment}")
class OwnAppointmentPages {
    private final OwnAppointmentService service;
    private final OwnAppointmentPart part;

    OwnAppointmentPages(OwnAppointmentService service, OwnAppointmentPart part) {
        this.service = service;
        this.part = part;
    }

    @PostMapping("/ja")
    String come(Actor client, @PathVariable UUID appointment, @RequestParam UUID key, RedirectAttributes next) {
        try {
            service.answer(
                    client, new ReferralId(client.requireFile()), new AppointmentId(appointment), Said.COMING, key);
            next.addFlashAttribute("said", ClientAnswer.COMING);
        } catch (NotFound _) {
            next.addFlashAttribute("gone", true);
        }
        return "redirect:/mijn#afspraken";
    }

    @GetMapping("/{answer:anders|nee}")
    ModelAndView ask(
            Actor client,
            @PathVariable UUID appointment,
            @PathVariable String answer,
            Model model,
            RedirectAttributes next) {
        var empty = new Said(of(answer), List.of("", "", ""), false, null);
        return shown(client, appointment, empty, Identifiers.next(), Faults.NONE, model, next);
    }

    @PostMapping("/{answer:anders|nee}")
    ModelAndView say(
            Actor client,
            @PathVariable UUID appointment,
            @PathVariable String answer,
            @RequestParam(defaultValue = "") String moment1,
            @RequestParam(defaultValue = "") String moment2,
            @RequestParam(defaultValue = "") String moment3,
            @RequestParam(defaultValue = "false") boolean callMe,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID key,
            Model model,
            RedirectAttributes next) {
        var typed = new Said(of(answer), List.of(moment1, moment2, moment3), callMe, words);
        try {
            var moments = Stream.of(moment1, moment2, moment3)
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
            var said = new Said(typed.answer(), moments, callMe, words.isBlank() ? null : words.strip());
            service.answer(client, new ReferralId(client.requireFile()), new AppointmentId(appointment), said, key);
            next.addFlashAttribute("said", typed.answer());
            return new ModelAndView("redirect:/mijn#afspraken");
        } catch (InvalidInput wrong) {
            return shown(client, appointment, typed, key, new Faults(wrong.errors()), model, next);
        } catch (NotFound _) {
            return gone(next);
        }
    }

    private ModelAndView shown(
            Actor client, UUID appointment, Said typed, UUID key, Faults faults, Model model, RedirectAttributes next) {
        try {
            var one = service.one(client, new ReferralId(client.requireFile()), new AppointmentId(appointment));
            model.addAttribute("each", part.named(List.of(one)).getFirst());
        } catch (NotFound _) {
            return gone(next);
        }
        model.addAttribute("move", typed.answer() == ClientAnswer.MOVE);
        model.addAttribute("typed", typed);
        model.addAttribute("key", key);
        model.addAttribute("faults", faults);
        return new ModelAndView(
                "clientpage/appointment",
                model.asMap(),
                faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    /** The coach was quicker: it has ended, or another one took its place. */
    private static ModelAndView gone(RedirectAttributes next) {
        next.addFlashAttribute("gone", true);
        return new ModelAndView("redirect:/mijn#afspraken");
    }

    private static ClientAnswer of(String answer) {
        return answer.equals("anders") ? ClientAnswer.MOVE : ClientAnswer.CANNOT;
    }
}
