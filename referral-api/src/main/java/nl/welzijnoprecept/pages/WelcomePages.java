package nl.welzijnoprecept.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody comes who is not signed in; the demonstration has one of its own. */
@Page
@Profile("!embedded")
class WelcomePages {
    @GetMapping("/")
    String welcome(@RequestParam(required = false) @Nullable String refused, Model model) {
        model.addAttribute("refused", refused != null);
        return "pages/welcome";
    }
}
