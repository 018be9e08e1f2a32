package nl.welzijnoprecept.referral.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ClientExperience;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A client says how it went. */
@Page
@RequestMapping("/mijn/hoe-ging-het")
class OwnExperiencePages {
    private static final String HOME = "redirect:/mijn#hoe-ging-het";

    private final ExperienceService service;

    OwnExperiencePages(ExperienceService service) {
        this.service = service;
    }

    @GetMapping
    ModelAndView ask(Actor client, Model model) {
        return shown(client, new Typed(null, null, ""), Identifiers.next(), Faults.NONE, model);
    }

    /** What was chosen and written. */
    record Typed(
            ClientExperience.@Nullable About about,
            @Nullable ClientVerdict verdict,
            String words) {
        List<FieldError> faults() {
            var faults = new ArrayList<FieldError>();
            if (about == null) {
                faults.add(new FieldError("about", "REQUIRED"));
            }
            if (verdict == null) {
                faults.add(new FieldError("verdict", "REQUIRED"));
            }
            if (words.strip().length() > ClientExperience.MAXIMUM_WORDS) {
                faults.add(new FieldError("words", "TOO_LONG"));
            }
            return faults;
        }
    }

    @PostMapping
    ModelAndView tell(
            Actor client,
            @RequestParam(required = false) ClientExperience.@Nullable About about,
            @RequestParam(required = false) @Nullable ClientVerdict verdict,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID key,
            Model model,
            RedirectAttributes next) {
        var typed = new Typed(about, verdict, words);
        if (about == null || verdict == null || !typed.faults().isEmpty()) {
            return shown(client, typed, key, new Faults(typed.faults()), model);
        }
        try {
            service.tell(
                    client,
                    new ReferralId(client.requireFile()),
                    about,
                    verdict,
                    words.isBlank() ? null : words.strip(),
                    key);
            next.addFlashAttribute("told", true);
        } catch (NotFound _) { // closed for more than a year: the page offers it no more
            return new ModelAndView("redirect:/mijn");
        }
        return new ModelAndView(HOME);
    }

    private ModelAndView shown(Actor client, Typed typed, UUID key, Faults faults, Model model) {
        var own = service.own(client, new ReferralId(client.requireFile()));
        if (!own.heard()) {
            return new ModelAndView("redirect:/mijn");
        }
        model.addAttribute("typed", typed);
        model.addAttribute("key", key);
        model.addAttribute("faults", faults);
        return new ModelAndView(
                "clientpage/experience",
                model.asMap(),
                faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
