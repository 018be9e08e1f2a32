package nl.welzijnoprecept.referral.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** The form of a referral with what was filled in: to begin one, to go on with a draft, or to say that there is none. */
final class FormShown {
    private FormShown() {}

    static ModelAndView gone() {
        return new ModelAndView("referral/gone", Map.of(), HttpStatus.NOT_FOUND);
    }

    static ModelAndView beginning(ReferralForm form, UUID key, Faults faults, HttpStatus status, Model model) {
        model.addAttribute("action", "/referrals/new");
        model.addAttribute("key", key);
        return shown(form, faults, status, model);
    }

    /** What was typed into a draft that is gone becomes another one. */
    static ModelAndView again(ReferralForm form, Model model) {
        model.addAttribute("gone", true);
        return beginning(form, Identifiers.next(), Faults.NONE, HttpStatus.NOT_FOUND, model);
    }

    static ModelAndView goingOn(
            ReferralDraftView draft, ReferralForm form, Faults faults, HttpStatus status, Model model) {
        model.addAttribute("action", "/referrals/drafts/" + draft.id());
        model.addAttribute("revision", draft.revision());
        return shown(form, faults, status, model);
    }

    private static ModelAndView shown(ReferralForm form, Faults faults, HttpStatus status, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return new ModelAndView("referral/form", model.asMap(), status);
    }
}
