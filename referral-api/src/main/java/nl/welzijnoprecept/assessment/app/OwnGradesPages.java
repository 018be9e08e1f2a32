package nl.welzijnoprecept.assessment.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.assessment.GradesRequest;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A client gives the six grades at home. */
@Page
@RequestMapping("/mijn/cijfers")
class OwnGradesPages {
    /** What the field of an item is called: this, and its code. */
    private static final String SCORE = "score-";

    private final GradesService service;

    OwnGradesPages(GradesService service) {
        this.service = service;
    }

    @GetMapping
    ModelAndView ask(Actor client, Model model) {
        return service.own(client, new ReferralId(client.requireFile()))
                .filter(GradesRequest::isOpen)
                .map(asked -> shown(asked.id(), Map.of(), Faults.NONE, model))
                .orElseGet(() -> new ModelAndView("redirect:/mijn#cijfers"));
    }

    @PostMapping
    ModelAndView give(
            Actor client,
            @RequestParam UUID asked,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes next) {
        var scores = scores(typed);
        try {
            service.give(client, new ReferralId(client.requireFile()), asked, scores);
            next.addFlashAttribute("graded", true);
        } catch (InvalidInput _) {
            var fault = new FieldError("answers", scores.isEmpty() ? "REQUIRED" : "INVALID_VALUE");
            return shown(asked, scores, new Faults(List.of(fault)), model);
        } catch (NotFound _) { // asked anew since, or the case was closed
            next.addFlashAttribute("tooLate", true);
        }
        return new ModelAndView("redirect:/mijn#cijfers");
    }

    private static Map<String, Integer> scores(Map<String, String> typed) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (var item : Instrument.POSITIVE_HEALTH.current().items()) {
            var answer = typed.getOrDefault(SCORE + item.code(), "");
            if (answer.matches("\\d{1,2}")) {
                scores.put(item.code(), Integer.valueOf(answer));
            }
        }
        return scores;
    }

    private static ModelAndView shown(UUID asked, Map<String, Integer> scores, Faults faults, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("items", Instrument.POSITIVE_HEALTH.current().items());
        model.addAttribute("scores", scores);
        model.addAttribute("faults", faults);
        return new ModelAndView(
                "clientpage/grades", model.asMap(), faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
