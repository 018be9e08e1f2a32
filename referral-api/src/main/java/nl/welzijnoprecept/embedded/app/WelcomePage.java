package nl.welzijnoprecept.embedded.app;

import nl.welzijnoprecept.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells somebody who opens the demonstration in a browser where they are and who they can be. */
@Page
@Profile("embedded")
class WelcomePage {
    private final DemoPersonas personas;

    WelcomePage(DemoPersonas personas) {
        this.personas = personas;
    }

    @GetMapping("/")
    String page(@RequestParam(required = false) @Nullable String refused, Model model) {
        model.addAttribute("refused", refused != null);
        model.addAttribute("personas", personas.all());
        model.addAttribute(
                "base",
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
        return "demo/welcome";
    }

    /** Where the issuer sends a browser to log in. */
    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("personas", personas.all());
        return "demo/login";
    }
}
